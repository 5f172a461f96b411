import type { Lexicon } from './lexicon.ts';
import { MAN, WOMAN } from './word-classes.ts';

/** What a name, a title, a pronoun or a verb tells of the person; null where it tells nothing. */
export type Sex = 'man' | 'woman' | null;

/** Of which sex somebody with a forename of the lists is, in lower case; null where it is of both, or in none. */
export function listedSex(forename: string, { classes }: Lexicon): Sex {
  const known = (classes.get(forename) ?? 0) & (MAN | WOMAN);
  return known === MAN ? 'man' : known === WOMAN ? 'woman' : null;
}

/** The same for any forename: what no list has is told by its ending. */
export function sexOfForename(forename: string, lexicon: Lexicon): Sex {
  const { classes, endings } = lexicon;
  return (classes.get(forename) ?? 0) & (MAN | WOMAN)
    ? listedSex(forename, lexicon)
    : byEnding(forename, endings.forenameWoman, endings.forenameMan);
}

/** “spokesman”, “her old mother”: of which sex somebody is by the nouns for people. */
export function sexOfWords(words: string, { endings }: Lexicon): Sex {
  const low = words.toLowerCase();
  const sex = byEnding(low, endings.woman, endings.man);
  if (sex === 'man') for (const ending of endings.eitherSex) if (low.endsWith(ending)) return null;
  return sex;
}

/** „powiedziała“, „сказал“: of which sex the subject of a verb is, where its form tells. */
export function sexOfVerb(verb: string, { endings }: Lexicon): Sex {
  return byEnding(verb, endings.verbWoman, endings.verbMan);
}

function byEnding(word: string, women: ReadonlySet<string>, men: ReadonlySet<string>): Sex {
  for (const ending of women) if (word.endsWith(ending)) return 'woman';
  for (const ending of men) if (word.endsWith(ending) && word.length > ending.length) return 'man';
  return null;
}
