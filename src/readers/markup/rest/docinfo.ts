import type { Draft } from '../draft.ts';
import type { Stated } from '../parsed.ts';
import { type TakeStated, takeByline, takeDate, takeLanguage, takeStandfirst } from '../stated.ts';

/** Fields under a headline that state a fact of the document (docutils, bibliographic fields). */
const FACTS: Readonly<Record<string, TakeStated>> = {
  author: takeByline,
  authors: takeByline,
  date: takeDate,
  published: takeDate,
  title: (stated, words) => {
    stated.title ??= words;
    return stated.title === words;
  },
  subtitle: takeStandfirst,
  language: takeLanguage,
};

/** Takes the fields off that stand first or right under the first headings, and state facts; the others stay. */
export function takeDocinfo(drafts: readonly Draft[], stated: Stated): Draft[] {
  let at = drafts.findIndex(
    ({ type }) => type !== 'heading' && type !== 'furniture' && type !== 'image' && type !== 'names',
  );
  const rest = [...drafts];
  if (at < 0) return rest;
  while (rest[at]?.type === 'term') {
    const [term, definition] = [rest[at], rest[at + 1]];
    if (term?.type !== 'term' || definition?.type !== 'definition') break;
    const [only, more] = definition.drafts;
    const name = term.text.toLowerCase();
    const take = Object.hasOwn(FACTS, name) ? FACTS[name] : undefined;
    if (take && only?.type === 'paragraph' && !more && take(stated, only.text.replace(/\s+/g, ' ')))
      rest.splice(at, 2);
    else if (take && only?.type === 'list' && name === 'authors') {
      for (const { drafts: held } of only.items)
        if (held[0]?.type === 'paragraph') takeByline(stated, held[0].text);
      rest.splice(at, 2);
    } else at += 2;
  }
  return rest;
}
