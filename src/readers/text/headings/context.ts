import type { TextBlock } from '../blocks/text-block.ts';
import { isLower, isStop, isUpper } from '../characters.ts';
import { parseListNumber } from '../lines/list-markers.ts';
import { type Setting, settingOf, UNSET } from './setting.ts';
import { readSurfaceForm, type SurfaceForm } from './surface-form.ts';

/** A paragraph of some length, in columns: two lines of a book. */
export const PARAGRAPH = 140;
/** How many characters of a paragraph are looked at. */
export const OPENING = 700;

/** What the document as a whole says of each of its blocks: everything that features are read from. */
export interface Context {
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly blocks: readonly TextBlock[];
  /** Of each block. */
  readonly forms: readonly SurfaceForm[];
  /** How often each candidate's text stands in the document. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where it stands first. */
  readonly firsts: ReadonlyMap<string, number>;
  /** The first characters of blocks in small letters, as far as somebody asked. */
  readonly openings: (string | undefined)[];
  readonly paragraphs: number;
  /** Share of blocks that are paragraphs. */
  readonly paragraphShare: number;
  /** Share of blocks that are short and end like no sentence. */
  readonly shortShare: number;
  /** Nouns are written with capitals, as in German: there a capital says less. */
  readonly capitalNouns: boolean;
  readonly setting: Setting;
  /** How many candidates are set in the same way, in a text that is laid out. */
  readonly alike: ReadonlyMap<string, number>;
  /** Numbers that candidates begin with. */
  readonly numbers: ReadonlySet<number>;
}

/** A clause of a contract, or what it counts up. */
const LETTERED = /^\([a-z]\) /;

export function readContext(title: string, blocks: readonly TextBlock[], setting: Setting = UNSET): Context {
  const forms = blocks.map((block, at) => {
    const form = readSurfaceForm(block);
    const isPart = LETTERED.test(form.text) || introducesList(form, blocks[at + 1]);
    return isPart ? withoutCandidacy(form) : form;
  });
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  let paragraphs = 0;
  let short = 0;
  for (const [at, { candidate, text, width, end }] of forms.entries()) {
    if (width >= PARAGRAPH) paragraphs++;
    if (!candidate) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (!firsts.has(text)) firsts.set(text, at);
    if (width < 90 && end !== 'stop') short++;
  }
  const alike = new Map<string, number>();
  if (setting.laidOut)
    forms.forEach((form, at) => {
      const block = blocks[at];
      if (!block || !form.candidate || form.width > 90) return;
      const key = settingOf(block, form, setting.proseIndent);
      alike.set(key, (alike.get(key) ?? 0) + 1);
    });
  const total = Math.max(1, blocks.length);
  return {
    title,
    titleWords: new Set(readSurfaceForm({ text: title, kind: 'text' }).words),
    blocks,
    forms,
    counts,
    firsts,
    openings: new Array<string | undefined>(blocks.length),
    paragraphs,
    paragraphShare: paragraphs / total,
    shortShare: short / total,
    capitalNouns: hasCapitalNouns(forms),
    numbers: numbersOf(forms),
    setting,
    alike,
  };
}

const withoutCandidacy = ({ text, width, end, start, words, letterCase }: SurfaceForm): SurfaceForm => ({
  text,
  width,
  candidate: false,
  end,
  start,
  words,
  letterCase,
});

/** A running line with a colon over the items of a list: the sentence that they end. */
function introducesList(form: SurfaceForm, next: TextBlock | undefined): boolean {
  if (form.end !== 'colon' || next?.kind !== 'item' || form.words.length < 5) return false;
  return form.letterCase === 'first' || form.letterCase === 'mixed' || form.letterCase === 'none';
}

function numbersOf(forms: readonly SurfaceForm[]): Set<number> {
  const numbers = new Set<number>();
  for (const { candidate, text } of forms) {
    const number = candidate ? parseListNumber(text) : null;
    if (number) numbers.add(number.value);
  }
  return numbers;
}

/** So many words say how a document uses capitals, and this share of them inside sentences is more than names. */
const WORDS_ASKED = 600;
const NOUN_SHARE = 0.24;

function hasCapitalNouns(forms: readonly SurfaceForm[]): boolean {
  let words = 0;
  let capital = 0;
  for (const { text, width } of forms) {
    if (width < PARAGRAPH || words > WORDS_ASKED) continue;
    for (let at = text.indexOf(' '); at > 0 && at < OPENING; at = text.indexOf(' ', at + 1)) {
      if (isStop(text[at - 1] ?? '')) continue;
      const first = text[at + 1] ?? '';
      if (isUpper(first)) capital++;
      else if (!isLower(first)) continue;
      words++;
    }
  }
  return capital > words * NOUN_SHARE;
}
