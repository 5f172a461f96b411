import { type Draft, hiddenDraft, paragraphsOf } from '../draft.ts';
import { joinText, setText } from '../lines.ts';
import { formulaDraft, languageOf, noteLabel, quotationOf, styled, versesOf } from './blocks.ts';
import { type AsciidocRule, type AsciidocStretch, labelOver, type Said, takeSaid, titled } from './page.ts';

const NOTE = /^(NOTE|TIP|IMPORTANT|CAUTION|WARNING): +/;
const ATTRIBUTION = /^-- +(?=\S)/;

/** Lines of words up to a blank one; indented they are set as they stand. */
export const PARAGRAPHS: AsciidocRule = {
  begins: () => true,
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    let end = at + 1;
    while (end < to && lines[end]?.text !== '' && !isInterrupted(stretch, end)) end++;
    const said = takeSaid(page);
    const indented = /^[ \t]/.test(lines[at]?.raw ?? '') && said.style !== 'normal';
    const drafts =
      indented && said.style === ''
        ? [{ type: 'code' as const, language: null, text: setText(lines, at, end) }]
        : paragraphOf(said, setText(lines, at, end), joinText(lines, at, end));
    return { end, drafts: titled(said.title, drafts) };
  },
};

function isInterrupted(stretch: AsciidocStretch, at: number): boolean {
  const line = stretch.lines[at];
  // A lone `+` belongs to the list around.
  if (!line || line.text === '+') return true;
  return stretch.page.rules.some(({ interrupts, begins }) => interrupts && begins(line, stretch, at));
}

function paragraphOf(said: Said, set: string, text: string): Draft[] {
  switch (said.style) {
    case 'source':
      said.use();
      return [{ type: 'code', language: languageOf(said) || null, text: set }];
    case 'listing':
    case 'literal':
    case 'stem':
    case 'latexmath':
    case 'asciimath':
      said.use();
      return [formulaDraft(said.style, set)];
    case 'pass':
      return [{ type: 'code', language: null, text: set }];
    case 'verse':
      return versesOf(said, set);
    default:
  }
  const note = NOTE.exec(text);
  if (note && noteLabel(said.style) === null)
    return styled({ ...said, style: note[1] ?? '' }, paragraphsOf([text.slice(note[0].length)]));
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  if (text.startsWith('"') && ATTRIBUTION.test(last) && /"$/.test(lines.at(-2) ?? '')) {
    const words = lines.slice(0, -1).join('\n');
    return [quotationOf({ ...said, places: ['', last.replace(ATTRIBUTION, '')] }, paragraphsOf([words]))];
  }
  return styled(said, paragraphsOf([text]));
}

export const COMMENTS: AsciidocRule = {
  interrupts: true,
  begins: ({ raw }) => /^\/\/(?!\/)/.test(raw),
  read: ({ lines }, at) => ({ end: at + 1, drafts: hiddenDraft(lines[at]?.text.slice(2) ?? '') }),
};

export const RULES_ACROSS: AsciidocRule = {
  begins: ({ text }) => /^(?:'{3,}|---|\*\*\*|- - -|\* \* \*|<{3,})$/.test(text),
  read: ({ lines, page }, at) => {
    const over = labelOver(takeSaid(page));
    return { end: at + 1, drafts: lines[at]?.text.startsWith('<') ? over : [...over, { type: 'rule' }] };
  },
};
