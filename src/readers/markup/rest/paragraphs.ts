import { readWithin } from '../blocks.ts';
import { type Draft, paragraphsOf } from '../draft.ts';
import { endOfIndented, joinText, setText, skipBlank } from '../lines.ts';
import type { RestRule, RestStretch } from './page.ts';

/** Lines of words up to a blank one. Where they end in `::`, what is indented below them is set as it stands. */
export const PARAGRAPH: RestRule = {
  begins: () => true,
  read: (stretch, at) => {
    const { lines, to } = stretch;
    const first = lines[at];
    let end = at + 1;
    for (let line = lines[end]; end < to && line && line.text !== ''; line = lines[++end]) {
      // Less indented: another block's, more: what docutils would refuse, and a part of the sentence for us.
      if (first && line.indent < first.indent) break;
    }
    const text = joinText(lines, at, end);
    if (!text.endsWith('::')) return { end, drafts: paragraphsOf([text]) };
    const set = readSet(stretch, skipBlank(lines, end, to), first?.indent ?? 0);
    // Nothing below it is set: the colons are the author's.
    if (!set) return { end, drafts: paragraphsOf([text]) };
    return { end: set.end, drafts: [...paragraphsOf(introductionOf(text)), set.draft] };
  },
};

/** What stands over set text: `words::` keeps one colon, `words ::` none, and `::` alone goes. */
function introductionOf(text: string): string[] {
  const words = text.slice(0, -2);
  if (words.trim() === '') return [];
  return [/\s$/.test(words) ? words.trimEnd() : `${words}:`];
}

function readSet(
  { lines, to }: RestStretch,
  at: number,
  indent: number,
): { end: number; draft: Draft } | null {
  const end = endOfIndented(lines, at, to, indent);
  if (end > at) return { end, draft: { type: 'code', language: null, text: setText(lines, at, end) } };
  // Not indented, but each line begins with the same sign.
  const sign = at < to ? lines[at]?.text[0] : undefined;
  if (sign === undefined || !/[!-/:-@[-`{-~]/.test(sign) || lines[at]?.text.startsWith('.. ')) return null;
  let last = at;
  while (last < to && lines[last]?.text.startsWith(sign)) last++;
  return { end: last, draft: { type: 'code', language: null, text: setText(lines, at, last) } };
}

/** What a quotation is of: words, and places in them. */
const QUOTED: ReadonlySet<Draft['type']> = new Set<Draft['type']>(['paragraph', 'verse', 'names']);

const ATTRIBUTION = /^(?:---?|\u2014) ?(?=\S)/;

/** What is indented without a term over it: a quotation where it is words, which a line with dashes may attribute. */
export const INDENTED: RestRule = {
  begins: (line, { indent }) => line.indent > indent,
  read: (stretch, at) => {
    const { lines, to, indent, page } = stretch;
    const end = endOfIndented(lines, at, to, indent);
    if (end <= at) return null;
    return { end, drafts: quotedDrafts(readWithin(stretch, at, end, page.rules)) };
  },
};

/** Drafts as a quotation; as they are where there is anything but words among them. */
export function quotedDrafts(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0 || !drafts.every(({ type }) => QUOTED.has(type))) return drafts;
  const last = drafts.at(-1);
  const named = last?.type === 'paragraph' && drafts.length > 1 && ATTRIBUTION.test(last.text);
  if (!named) return [{ type: 'quotation', drafts }];
  return [
    { type: 'quotation', drafts: drafts.slice(0, -1), attribution: last.text.replace(ATTRIBUTION, '') },
  ];
}
