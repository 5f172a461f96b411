import { isoDate } from '../../dates.ts';
import type { Draft } from '../draft.ts';
import type { Stated } from '../parsed.ts';

/** Fields under a headline that state a fact of the document (docutils, bibliographic fields). */
const FACTS: Readonly<Record<string, (stated: Stated, words: string) => boolean>> = {
  author: takeByline,
  authors: takeByline,
  date: takeDate,
  published: takeDate,
  title: (stated, words) => {
    stated.title ??= words;
    return stated.title === words;
  },
  subtitle: takeStandfirst,
  language: (stated, words) => {
    if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(words)) return false;
    stated.lang ??= words;
    return true;
  },
};

function takeByline(stated: Stated, words: string): boolean {
  stated.byline = stated.byline ? `${stated.byline}, ${words}` : words;
  return true;
}

function takeDate(stated: Stated, words: string): boolean {
  if (stated.published !== undefined || isoDate(words) === null) return false;
  stated.published = words;
  return true;
}

function takeStandfirst(stated: Stated, words: string): boolean {
  if (stated.standfirst !== undefined || words.length > 400) return false;
  stated.standfirst = words;
  return true;
}

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
