import { hiddenDraft, namesDraft } from '../draft.ts';
import type { OrgRule } from './page.ts';
import { namesUnder } from './properties.ts';

const STARS = /^(\*{1,1000}) +(?=\S)/;
const TAGS = /(?<![ \t])[ \t]+(:(?:[\p{L}\p{N}_@#%]{1,60}:){1,20})$/u;
const PRIORITY = /(?<=^|\s)\[#([A-Z0-9]{1,2})\] ?/;

/** Stars at the beginning of a line. What has to be done about it stays in its words; its tags go. */
export const HEADING: OrgRule = {
  interrupts: true,
  begins: ({ raw }, { depth }) => depth === 0 && raw.startsWith('*') && STARS.test(raw),
  read: ({ lines, page }, at) => {
    const raw = lines[at]?.raw ?? '';
    const depth = STARS.exec(raw)?.[1]?.length ?? 1;
    const words = raw.replace(STARS, '');
    const tags = TAGS.exec(words)?.[1] ?? '';
    const priority = PRIORITY.exec(words.slice(0, 40))?.[0] ?? '';
    const text = words.slice(0, words.length - (TAGS.exec(words)?.[0].length ?? 0)).replace(priority, '');
    const left = [priority.trim(), tags].filter(Boolean).join(' ');
    const names = namesUnder(lines, at + 1);
    for (const name of names) page.places.add(name);
    return {
      end: at + 1,
      drafts: [...namesDraft(...names), { type: 'heading', depth, text }, ...hiddenDraft(left, 'navigation')],
    };
  },
};

/** When it was or has to be done, right under a heading. */
export const PLANNING: OrgRule = {
  interrupts: true,
  begins: ({ text }) => /^(?:SCHEDULED|DEADLINE|CLOSED|CLOCK): *[<[]/.test(text),
  read: ({ lines }, at) => ({ end: at + 1, drafts: hiddenDraft(lines[at]?.text ?? '', 'date') }),
};
