import type { Lexicon } from '../../languages/lexicon.ts';
import { hasArticles } from '../context.ts';
import type { Grammar } from '../grammar.ts';
import { agentOf, attributeAdjacent, reporterIn } from './adjacent-sentences.ts';
import { hasOwnActor, isInitial } from './caseless-phrases.ts';
import { isToldHere } from './going-on.ts';
import { subjectBehind } from './inversion.ts';
import { isNameByLead } from './names-in-marks.ts';
import { readNounPhrase } from './noun-phrases.ts';
import { attributeIn } from './rules.ts';
import { mainSubject, subjectOf } from './subjects.ts';
import { toldIn } from './told-sentences.ts';
import { isTold } from './written-words.ts';

/** Subject before verb, in every clause: English, French, Spanish, and Arabic as far as it goes. */
export function subjectFirstGrammar(lexicon: Lexicon): Grammar {
  const grammar: Grammar = {
    lexicon,
    isOrdinal: lexicon.language.caseless ? isInitial : () => false,
    readNounPhrase: (tokens, at, limit) => readNounPhrase(tokens, at, limit, lexicon),
    subjectOf,
    subjectBehind,
    mainSubject,
    attribute: attributeIn(lexicon.language),
    attributeAdjacent: (quotation) => attributeAdjacent(grammar, quotation),
    reporterOf: reporterIn,
    agentOf,
    toldBy: toldIn,
    leadsTo: () => null,
    goesOn: () => false,
    isTold: (context, quote) =>
      isTold(context, quote) &&
      (hasArticles(lexicon) ? isToldHere(context, quote) : !hasOwnActor(context, quote)),
    themeOf: () => null,
    isName: isNameByLead,
  };
  return grammar;
}
