import { type AsciidocRule, labelOver, takeSaid } from './page.ts';

const HEADING = /^(={1,6}|#{1,6}) +(?=\S)/;
/** Signs under a heading, by its rank (the older way to write them). */
const UNDER = '=-~^+';

export const HEADINGS: AsciidocRule = {
  begins: ({ raw }, { depth }) => depth === 0 && /^[=#]/.test(raw) && HEADING.test(raw),
  read: ({ lines, page }, at) => {
    const raw = lines[at]?.raw ?? '';
    const signs = HEADING.exec(raw)?.[1] ?? '=';
    const text = raw.replace(HEADING, '').replace(/(?<!=)=+$/, (end) => (end === signs ? '' : end));
    const said = takeSaid(page);
    const { style } = said;
    const apart = style === 'discrete' || style === 'float';
    if (apart) said.use();
    return {
      end: at + 1,
      drafts: [
        ...labelOver(said),
        apart ? { type: 'label', text } : { type: 'heading', depth: signs.length, text },
      ],
    };
  },
};

/** A line of signs as long as the words over it, give or take one. */
export const UNDERLINED: AsciidocRule = {
  begins: ({ raw }, { depth, lines, to }, at) => {
    const under = at + 1 < to ? (lines[at + 1]?.raw ?? '') : '';
    return (
      depth === 0 &&
      under.length >= 3 &&
      Math.abs(under.length - raw.length) <= 1 &&
      /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\+{3,})$/.test(under) &&
      /^[\p{L}\p{N}{*_`"'(]/u.test(raw)
    );
  },
  read: ({ lines, page }, at) => {
    const said = takeSaid(page);
    const depth = UNDER.indexOf(lines[at + 1]?.raw[0] ?? '=') + 1;
    return {
      end: at + 2,
      drafts: [...labelOver(said), { type: 'heading', depth, text: lines[at]?.text ?? '' }],
    };
  },
};
