import type { Lexicon } from '../../languages/lexicon.ts';
import type { Grammar } from '../grammar.ts';
import { attributeAdjacent } from './adjacent-sentences.ts';
import { nameLeading } from './leading-names.ts';
import { leadsTo, toldBy } from './lines-beside.ts';
import { isName } from './names-in-marks.ts';
import { personBeginningAt } from './person-phrases.ts';
import { attribute } from './rules.ts';
import { goesOn, isTold, themeOf, topicBefore } from './topics.ts';

/**
 * The quotation stands between its speaker and the verb (Turkish, Japanese, Korean), or before both (Chinese): a speaker
 * is the noun phrase that ends where a particle or the verb follows.
 */
export function verbLastGrammar(lexicon: Lexicon): Grammar {
  const grammar: Grammar = {
    lexicon,
    isOrdinal: () => false,
    readNounPhrase: (tokens, at, limit) => personBeginningAt(tokens, at, limit, lexicon.roles),
    subjectOf: () => null,
    subjectBehind: () => null,
    mainSubject: (context, limit) => nameLeading(context, limit, false) ?? topicBefore(context, limit),
    attribute,
    attributeAdjacent: (quotation) => attributeAdjacent(grammar, quotation),
    reporterOf: () => null,
    agentOf: () => null,
    toldBy,
    leadsTo,
    goesOn,
    isTold,
    themeOf,
    isName,
  };
  return grammar;
}
