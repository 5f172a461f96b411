import { readWithin } from '../blocks.ts';
import { type Draft, hiddenDraft } from '../draft.ts';
import { joinText, setText } from '../lines.ts';
import { isTexOf } from './formulas.ts';
import { type AsciidocRule, type AsciidocStretch, type Said, takeSaid, titled } from './page.ts';
import { readTable } from './tables.ts';

const DELIMITER = /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|--|""|[|,:!]={3,}|```(?:[\w+-]{0,40}))$/;

/** What a line may close, for `createClosers`: the same signs as opened it. */
export function closedBy(text: string): string | null {
  if (!/^[-.=*_+/"|,:!`]/.test(text) || !DELIMITER.test(text)) return null;
  return text;
}

const NOTES: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  CAUTION: 'Caution',
  WARNING: 'Warning',
};

/** The label of a kind of note; null for any other style. */
export function noteLabel(style: string): string | null {
  return Object.hasOwn(NOTES, style) ? (NOTES[style] ?? null) : null;
}

/** What stands between two lines of the same signs. What nothing closes is text. */
export const DELIMITED: AsciidocRule = {
  interrupts: true,
  begins: ({ text }) => closedBy(text) !== null,
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    const sign = lines[at]?.text ?? '';
    const close = page.closers.find(sign.startsWith('```') ? '```' : sign, at + 1, to);
    if (close === null) return null;
    const said = takeSaid(page);
    return { end: close + 1, drafts: titled(said.title, readDelimited(stretch, sign, at + 1, close, said)) };
  },
};

function readDelimited(
  stretch: AsciidocStretch,
  sign: string,
  from: number,
  to: number,
  said: Said,
): Draft[] {
  const { lines, page } = stretch;
  const within = () => readWithin(stretch, from, to, page.rules);
  if (said.style === 'source') said.use();
  const set = (language: string): Draft[] => [
    { type: 'code', language: language || null, text: setText(lines, from, to) },
  ];
  switch (sign[0]) {
    case '-':
      if (sign === '--' && said.style !== 'source' && said.style !== 'listing') return styled(said, within());
      return set(said.style === 'source' ? languageOf(said) : '');
    case '`':
      return set(sign.slice(3));
    case '.':
      return set(said.style === 'source' ? languageOf(said) : '');
    case '/':
      return hiddenDraft(joinText(lines, from, to));
    case '+':
      if (!FORMULAS.has(said.style)) return set('html');
      said.use();
      return [formulaDraft(said.style, setText(lines, from, to))];
    case '_':
    case '"':
      if (said.style === 'verse') return versesOf(said, setText(lines, from, to));
      return [quotationOf(said, within())];
    case '|':
    case ',':
    case ':':
    case '!':
      return readTable(lines, from, to, sign[0] ?? '|', said);
    default:
      return styled(said, within());
  }
}

const FORMULAS = new Set(['stem', 'latexmath', 'asciimath']);

/** A formula on lines of its own; what is AsciiMath alone is set as it is written. */
export function formulaDraft(style: string, text: string): Draft {
  return isTexOf(style, text) ? { type: 'formula', text } : { type: 'code', language: 'asciimath', text };
}

/** The language of a listing, and what else is said of it. */
export const languageOf = ({ places, named }: Said): string =>
  named.get('language') ?? places.slice(1).join(' ');

/** A block with a style of another: a note, a quotation. */
export function styled(said: Said, drafts: Draft[]): Draft[] {
  const label = noteLabel(said.style);
  if (label !== null) {
    if (said.places.length < 2) said.use();
    return [{ type: 'note', kind: said.style.toLowerCase(), label, drafts }];
  }
  if (said.style === 'quote') return [quotationOf(said, drafts)];
  if (said.style === 'comment') return hiddenDraft(wordsOf(drafts));
  return drafts;
}

const wordsOf = (drafts: readonly Draft[]): string =>
  drafts
    .map((draft) => ('text' in draft ? draft.text : 'drafts' in draft ? wordsOf(draft.drafts) : ''))
    .join(' ');

/** `[quote, who, where]`. */
export function quotationOf({ style, places, use }: Said, drafts: readonly Draft[]): Draft {
  const named = style === 'quote' || style === 'verse';
  if (named) use();
  const attribution = named || style === '' ? places.slice(1).filter(Boolean).join(', ') : '';
  return { type: 'quotation', drafts, attribution: attribution || null };
}

export function versesOf(said: Said, text: string): Draft[] {
  const stanzas = text.split(/\n{2,}/).filter(Boolean);
  const verses = stanzas.map((stanza): Draft => ({ type: 'verse', lines: stanza.split('\n') }));
  // Without a name nobody is quoted: lines of a program, an address.
  if (said.places.length < 2) said.use();
  return said.places.length > 1 ? [quotationOf(said, verses)] : verses;
}
