import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isOblique } from './base-noun-phrases.ts';
import { isAbstract, isAgent, isHuman } from './human.ts';
import { subjectBehind } from './inverted-subjects.ts';

/** „Die Beschwerde wies die Gemeinde zurück“: a thing in first place yields to who stands right behind the verb. */
export function speakerBehind(context: SentenceContext, phrase: NounPhrase, verb: number): NounPhrase | null {
  const { tokens } = context;
  if (phrase.kind === 'pronoun') return null;
  // „Einen Satz später nannte er“: a pronoun that has a nominative of its own is the subject wherever it stands.
  if (isWord(tokens[verb + 1]?.low, 'er ich wir man')) return subjectBehind(context, verb);
  if (isOwner(tokens, phrase)) return null;
  const behind = subjectBehind(context, verb);
  if (!behind || behind.from > verb + 3 || isOblique(tokens[behind.from])) return null;
  // „Die Eltern werfen der Schule vor“: a verb in the plural has no subject in the singular.
  const plural = tokens[verb]?.low.endsWith('en') === true;
  if (plural && isWord(tokens[behind.from]?.low, 'der das ein eine dieser diese')) return null;
  if (tokens[behind.from]?.low === 'es' || isAbstract(tokens, behind)) return null;
  const definite = isAbstract(tokens, phrase) && isWord(tokens[behind.from]?.low, 'der die das');
  return definite || isOwner(tokens, behind) ? behind : null;
}

/** Somebody who can speak: by name, office or as one of a kind, and no abstract noun. */
function isOwner(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return !isAbstract(tokens, phrase) && (isHuman(tokens, phrase) || isAgent(tokens, phrase));
}
