import { SPACES, trimEndOf } from '../../model/index.ts';
import { dateLine, findDate } from './dates.ts';
import { type Finding, findFurniture, isCredit, isFurniture } from './furniture.ts';
import { BYLINE_LEAD, DESKS, PARTICLES } from './head-words.ts';
import { ARTICLES, ASKING, PAGE, PARTS, RUNNING } from './heading-words.ts';
import { endsSentence, isUpper } from './letters.ts';
import type { Mail } from './mail.ts';
import { bulletOf, isRule, numberOf } from './marks.ts';
import type { Aside, Piece } from './piece.ts';

/** Longer than any headline or standfirst seen in newspapers. */
const LONGEST_TITLE = 250;
const LONGEST_STANDFIRST = 300;
const SHORTEST_STANDFIRST = 40;
/** So many lines of facts may stand before the text begins. */
const DEEPEST = 8;
/** A paragraph of a newspaper has more characters than this. */
const PARAGRAPH = 110;

const DATE: Finding = { reason: 'date', why: 'a line that says a date and nothing else' };
const BYLINE: Finding = { reason: 'byline', why: 'names who wrote the text, under the headline' };
const REPEATED: Finding = { reason: 'repeated', why: 'says the headline again' };

export interface Head {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** Where the headline stands in the input, from 1; 0: nowhere. */
  readonly titleLine: number;
  /** What is left: the body. */
  readonly pieces: readonly Piece[];
  readonly asides: readonly Aside[];
}

/** Takes headline, standfirst, byline and date off the beginning of a text. Of a mail they are known. */
export function takeHead(pieces: readonly Piece[], mail: Mail | null = null): Head {
  const asides: Aside[] = [];
  if (mail?.subject) {
    const { subject: title, from: byline, date: published } = mail;
    return { title, standfirst: null, byline, published, titleLine: 0, pieces, asides };
  }
  let published: string | null = mail?.date ?? null;
  let byline: string | null = mail?.from ?? null;
  let standfirst: string | null = null;
  let at = 0;
  const setAside = (finding: Finding, { text, line }: Piece): void => {
    asides.push({ ...finding, text, line });
    at++;
  };
  for (let piece = pieces[at]; piece && at < DEEPEST && pieces.length > at + 1; piece = pieces[at]) {
    const date = dateLine(piece.text);
    published ??= date;
    const finding = date ? DATE : findFurniture(piece.text);
    if (!finding) break;
    setAside(finding, piece);
  }
  const first = pieces[at];
  const title = first && isTitle(first, pieces[at + 1]) ? first.text : null;
  const titleLine = first?.line ?? 0;
  if (title === null)
    return { title, standfirst, byline, published, titleLine: 0, pieces: pieces.slice(at), asides };
  at++;
  const kept: Piece[] = [];
  for (let piece = pieces[at]; piece && at < DEEPEST; piece = pieces[at]) {
    const { text } = piece;
    const fact = readFact(text, pieces[at + 1]);
    const finding = text === title ? REPEATED : findFurniture(text);
    if (finding) setAside(finding, piece);
    else if (fact && (fact.byline === null || byline === null)) {
      byline ??= fact.byline;
      published ??= fact.published;
      setAside(fact.byline === null ? DATE : BYLINE, piece);
    } else if (isCredit(text)) {
      kept.push(piece);
      at++;
    } else if (standfirst === null && byline === null && isStandfirst(piece, pieces, at)) {
      standfirst = text;
      at++;
    } else break;
  }
  const body = [...kept, ...pieces.slice(at)];
  published ??= datelineOf(pieces[at]?.text ?? '');
  return { title, standfirst, byline, published, titleLine, pieces: body, asides };
}

function isTitle(piece: Piece, next: Piece | undefined): boolean {
  const { text, depth, kind } = piece;
  if (kind === 'verse' || text.length > LONGEST_TITLE || depth > 0 || isRule(text) || text.includes('\t'))
    return false;
  if (piece.underline !== '' || !next)
    return piece.underline !== '' || (!endsSentence(text) && text.length < 120);
  // A dash opens the turns of a dialogue.
  if (bulletOf(text) > 0 || text[0] === '—') return false;
  // Two sentences and a full stop: the text begins at once.
  return !(text.length > 100 && /[.。]["”“»」]?$/.test(text) && /[.!?]\s+\S/.test(text.slice(0, -1)));
}

/** A line of facts under the headline: who wrote the text, or when, or both. */
export function readFact(
  text: string,
  next?: Piece,
): { readonly byline: string | null; readonly published: string | null } | null {
  if (text.length > 140) return null;
  const alone = dateLine(text);
  if (alone) return { byline: null, published: alone };
  const date = findDate(text);
  const rest = trimEndOf(date ? text.slice(0, date.start) : text, `${SPACES},|·•–—-`)
    .replace(/(?:(?:,|(?<!\s))\s+(?:on|am|le|el|published|updated|veröffentlicht am))$/i, '')
    .trim();
  const lead = BYLINE_LEAD.exec(rest.toLowerCase());
  const name = lead ? rest.slice(lead[0].length).trim() : rest;
  if (lead ? isNames(name, true) || isUncasedName(name) : isNames(name, false)) {
    // Words with capitals are a name only where the text begins below them.
    const begins = next !== undefined && (next.text.length >= PARAGRAPH || readsAsFact(next.text));
    if (lead || date || begins) return { byline: name, published: date?.iso ?? null };
  }
  return null;
}

/** After a word that says so, in scripts without capitals: any few words. */
const isUncasedName = (text: string): boolean =>
  text > '\u0590' && text.length <= 40 && text.split(' ').length <= 6;

const readsAsFact = (text: string): boolean => dateLine(text) !== null || isCredit(text) || isFurniture(text);

/** Names of people or desks, joined by commas and `and`. `led`: a word before them says that they are. */
function isNames(text: string, led: boolean): boolean {
  if (text === '' || text.length > (led ? 100 : 60)) return false;
  if (DESKS.has(text.toLowerCase().replace(/[,.]$/, ''))) return true;
  if (/[?!:;"“”„«»\d]/.test(text) || /\.$/.test(text)) return false;
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length > (led ? 14 : 7) || (words.length < 2 && !led)) return false;
  let capital = 0;
  for (const word of words) {
    const low = word.toLowerCase();
    if (isUpper(word[0] ?? '')) capital++;
    else if (!led && !PARTICLES.has(low)) return false;
    if (led || PARTICLES.has(low)) continue;
    if (ARTICLES.has(low) || RUNNING.has(low) || ASKING.has(low) || PAGE.has(low) || PARTS.has(low))
      return false;
    if (word.length > 2 && word === word.toUpperCase()) return false;
  }
  return capital > 0;
}

/** The line under the headline that sums the article up: it ends like no sentence, or facts and then the text follow. */
function isStandfirst(piece: Piece, pieces: readonly Piece[], at: number): boolean {
  const { text } = piece;
  if (
    text.length < SHORTEST_STANDFIRST ||
    text.length > LONGEST_STANDFIRST ||
    piece.depth > 0 ||
    piece.kind === 'verse'
  )
    return false;
  if (/[:：,;]$/.test(text) || bulletOf(text) > 0 || numberOf(text) || text.includes('\t')) return false;
  if (piece.underline !== '') return false;
  const next = pieces[at + 1];
  if (!next) return false;
  const fact = readFact(next.text, pieces[at + 2]);
  if (fact) return true;
  if (endsSentence(text)) return false;
  if (next.text.length >= Math.max(PARAGRAPH, text.length * 0.9)) return true;
  // A heading may follow it at once; it is then the longer of the two.
  const after = pieces[at + 2];
  return text.length >= 60 && next.text.length < text.length && (after?.text.length ?? 0) >= PARAGRAPH;
}

/** The date of a place line that opens a paragraph: “ROME, May 2, 2023 — …”. */
function datelineOf(text: string): string | null {
  const dash = /\s(?:—|–|--|-)\s/.exec(text.slice(0, 90));
  if (!dash || !isUpper(text[0] ?? '')) return null;
  return findDate(text.slice(0, dash.index))?.iso ?? null;
}
