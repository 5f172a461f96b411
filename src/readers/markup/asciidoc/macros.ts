import { type Draft, hiddenDraft } from '../draft.ts';
import { parseAttributes } from './attributes.ts';
import { expandValue } from './expand.ts';
import { type AsciidocRule, takeSaid, titled } from './page.ts';

/** What is said of a picture by name and shown. */
const SHOWN = new Set(['alt', 'link', 'title']);
const MACRO =
  /^(image|video|audio|include|toc|ifdef|ifndef|ifeval|endif)::([^[\]\s]{0,1000})\[(.{0,2000})\]$/;

/** `name::target[words]` on a line of its own. */
export const MACROS: AsciidocRule = {
  interrupts: true,
  begins: ({ text }) => text.includes('::') && MACRO.test(text),
  read: ({ lines, page }, at) => {
    const text = lines[at]?.text ?? '';
    const [, name = '', target = '', words = ''] = MACRO.exec(text) ?? [];
    const end = at + 1;
    // `ifdef::name[words]` shows its words under a condition.
    if (name !== 'image' && name !== 'video' && name !== 'audio') return { end, drafts: hiddenDraft(text) };
    const said = takeSaid(page);
    const { places, named } = parseAttributes(words);
    const link = named.get('link');
    const image: Draft = {
      type: 'image',
      alt: places[0] ?? named.get('alt') ?? '',
      address: expandValue(target, page.attributes),
      ...(link ? { target: link } : {}),
    };
    const others = [
      ...places.slice(1),
      ...[...named].filter(([key]) => !SHOWN.has(key)).map(([, value]) => value),
    ];
    const left = hiddenDraft(others.filter((other) => !/^[\d.%]*(?:px)?$/.test(other)).join(' '));
    const caption = said.title ?? named.get('title') ?? null;
    return { end, drafts: [...left, ...titled(caption, [image])] };
  },
};
