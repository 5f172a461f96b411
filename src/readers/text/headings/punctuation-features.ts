import { parseListNumber } from '../lines/list-markers.ts';
import { readPunctuation } from './punctuation.ts';
import type { SurfaceForm } from './surface-form.ts';

const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const CLOCK = /\d{1,2}[:.]\d\d(?:\s*(?:uhr|am|pm|a\.m|p\.m|h))|\d{1,2}:\d\d/i;
const WEB = /https?:|www\.|\w@\w|\.com\b|\.de\b/i;

/** How a block begins and ends, and what stands between its words. */
export function addPunctuationFeatures(form: SurfaceForm, features: string[]): void {
  const { text, end, start, width } = form;
  features.push(`ends ${end}`, `starts ${start}`);
  if (end === 'stop' && width <= 45) features.push('short sentence');
  if (end === 'colon' && width > 45) features.push('long line with a colon');
  if (end === 'ask' && width > 90) features.push('long question');
  const number = parseListNumber(text);
  if (number) features.push(number.value === 1 ? 'numbered one' : 'numbered');
  const found = readPunctuation(text);
  if (found.innerStop && !number) features.push('more than a sentence');
  if (found.colon > 0) features.push(found.colon <= 14 ? 'early colon' : 'inner colon');
  if (found.dash) features.push('inner dash');
  if (found.commas > 0) features.push(found.commas > 1 ? 'commas' : 'comma');
  if (found.quotes) features.push('quotation marks');
  if (start === 'quote' && (end === 'quote' || end === 'stop')) features.push('set in quotation marks');
  if (found.bracket) features.push('bracket');
  if (found.bar) features.push('bar or arrow');
  if (found.copyright) features.push('copyright');
  if (found.digits) {
    features.push('digits');
    if (YEAR.test(text)) features.push('year');
    if (CLOCK.test(text)) features.push('clock');
  }
  if (found.money) features.push('money or share');
  if (found.address && WEB.test(text)) features.push('address');
}
