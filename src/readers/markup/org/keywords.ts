import { isoDate } from '../../dates.ts';
import { hiddenDraft, namesDraft } from '../draft.ts';
import { type TakeStated, takeByline, takeLanguage, takeStandfirst } from '../stated.ts';
import type { OrgRule } from './page.ts';

const KEYWORD = /^#\+([\w-]{1,60}(?:\[[^\]]{0,200}\])?):(?: +|$)/;

/** Keywords that state a fact; true where it was taken (Org manual, export settings). */
const FACTS: Readonly<Record<string, TakeStated>> = {
  title: (stated, words) => {
    stated.title = stated.title ? `${stated.title} ${words}` : words;
    return true;
  },
  subtitle: takeStandfirst,
  description: takeStandfirst,
  author: takeByline,
  date: (stated, words) => {
    const date = /^[<[](\d{4}-\d{2}-\d{2})\b[^\]>]{0,30}[\]>]$/.exec(words)?.[1] ?? words;
    if (isoDate(date) === null) return false;
    stated.published ??= date;
    return true;
  },
  language: takeLanguage,
};

/** `#+KEYWORD: words`: facts, a caption of what follows, or settings, which nobody is shown. */
export const KEYWORDS: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text.startsWith('#+') && KEYWORD.test(text),
  read: ({ lines, page }, at) => {
    const text = lines[at]?.text ?? '';
    const match = KEYWORD.exec(text);
    const name = (match?.[1] ?? '').toLowerCase();
    const words = text.slice(match?.[0].length ?? 0).trim();
    const end = at + 1;
    if (name.startsWith('caption')) {
      page.caption = page.caption === null ? words : `${page.caption} ${words}`;
      return { end, drafts: [] };
    }
    if (name === 'name' && words !== '') {
      page.places.add(words);
      return { end, drafts: namesDraft(words) };
    }
    const take = Object.hasOwn(FACTS, name) ? FACTS[name] : undefined;
    if (words !== '' && take?.(page.stated, words)) return { end, drafts: [] };
    return { end, drafts: words === '' ? [] : hiddenDraft(text) };
  },
};

/** `# words`. */
export const COMMENT: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text === '#' || text.startsWith('# '),
  read: ({ lines, to }, at) => {
    const texts: string[] = [];
    let end = at;
    for (
      let text = lines[end]?.text ?? '';
      end < to && /^#(?: |$)/.test(text);
      text = lines[++end]?.text ?? ''
    )
      texts.push(text.slice(1));
    return { end, drafts: hiddenDraft(texts.join('\n')) };
  },
};
