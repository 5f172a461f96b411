import { parseListNumber } from '../lines/list-markers.ts';
import { binOf, createBins } from './bins.ts';
import { type Context, OPENING, PARAGRAPH } from './context.ts';
import type { SurfaceForm } from './surface-form.ts';

const SHARES = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8];
const ABOVE = createBins('lines above', [0, 1, 2, 4]);
const BELOW = createBins('lines below', [0, 1, 2, 4, 8]);
const SHARED_WITH_TITLE = createBins('words shared with headline', [0, 1, 2]);
const PARAGRAPH_SHARE = createBins('share of paragraphs', SHARES);
const SHORT_SHARE = createBins('share of short lines', SHARES);
const PARAGRAPHS = createBins('long paragraphs', [2, 5, 9, 15, 25, 40]);
/** How many blocks before and after a block are near it. */
const NEAR = 3;

/** Where a block stands, what of it stands elsewhere, and what document it is in. */
export function addDocumentFeatures(
  context: Context,
  at: number,
  form: SurfaceForm,
  features: string[],
): void {
  const total = context.forms.length;
  features.push(binOf(ABOVE, at), binOf(BELOW, total - 1 - at));
  if (at / total > 0.9) features.push('in the last tenth');
  const count = context.counts.get(form.text) ?? 1;
  if (count > 1) features.push(count === 2 ? 'stands twice' : 'stands often');
  if (count === 2) features.push(context.firsts.get(form.text) === at ? 'stands again below' : 'stood above');
  if (form.text === context.title) features.push('is the title');
  let shared = 0;
  for (const word of form.words) if (word.length > 3 && context.titleWords.has(word)) shared++;
  features.push(binOf(SHARED_WITH_TITLE, shared));
  features.push(binOf(PARAGRAPH_SHARE, context.paragraphShare), binOf(SHORT_SHARE, context.shortShare));
  features.push(binOf(PARAGRAPHS, context.paragraphs));
  const number = parseListNumber(form.text)?.value ?? 0;
  if (number > 0 && (context.numbers.has(number + 1) || context.numbers.has(number - 1)))
    features.push('numbered in a row');
  if (standsNearby(context, at, form)) features.push('words of a paragraph nearby');
}

/** Whether a paragraph around a line has its words, as they stand: it is a name then, or a sentence set again. */
function standsNearby({ forms }: Context, at: number, form: SurfaceForm): boolean {
  if (form.words.length < 2 && form.text.length < 8) return false;
  for (let near = Math.max(0, at - NEAR); near <= at + NEAR; near++) {
    const other = forms[near];
    if (near === at || !other || other.width < PARAGRAPH) continue;
    if (other.text.slice(0, OPENING).includes(form.text)) return true;
  }
  return false;
}
