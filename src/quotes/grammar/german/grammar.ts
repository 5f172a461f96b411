import type { Lexicon } from '../../languages/lexicon.ts';
import type { Grammar } from '../grammar.ts';
import { agentOf, attributeAdjacent, reporterOf, toldAfter } from './adjacent-sentences.ts';
import { subjectBehind } from './inverted-subjects.ts';
import { mainClauseSubject } from './main-clauses.ts';
import { isNameInMarks } from './names-in-marks.ts';
import { readNoun } from './noun-phrases.ts';
import { isOrdinal } from './ordinals.ts';
import { attribute } from './rules.ts';
import { isSpoken, isWrittenOn } from './spoken-words.ts';
import { finiteSubject } from './subjects.ts';

/** The finite verb second in a main clause and last in others, nouns with capitals, a mood for reported speech: German. */
export function germanGrammar(lexicon: Lexicon): Grammar {
  const grammar: Grammar = {
    lexicon,
    isOrdinal,
    readNounPhrase: readNoun,
    subjectOf: finiteSubject,
    subjectBehind,
    mainSubject: mainClauseSubject,
    attribute,
    attributeAdjacent: (quotation) => attributeAdjacent(grammar, quotation),
    reporterOf,
    agentOf,
    toldBy: toldAfter,
    leadsTo: () => null,
    goesOn: () => false,
    isTold: ({ tokens }, at) => !isWrittenOn(tokens, at),
    themeOf: () => null,
    isName: isNameInMarks,
    isSpoken,
  };
  return grammar;
}
