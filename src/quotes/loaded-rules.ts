import { introduces } from './grammar/loaded/introductions.ts';
import {
  actingPronoun,
  lateSubject,
  mainClauseActor,
  opensSubordinate,
  personBehind,
  quotedSource,
} from './grammar/loaded/late-subjects.ts';
import { leadingPerson } from './grammar/loaded/leading-person.ts';
import { isCircumstance, nameInApposition } from './grammar/loaded/modifiers.ts';
import { isNamed } from './grammar/loaded/names-in-marks.ts';
import { withoutClause } from './grammar/loaded/sources.ts';
import { wordsBeforeVerb } from './grammar/loaded/verb-last-clauses.ts';
import type { LoadedRules } from './grammar/loaded-rules.ts';

import { sexOfVerb } from './languages/sexes.ts';
import { Unnamed } from './people/unnamed.ts';
import { droppedPronoun, subjectOfNarration, takeFromNarration } from './rules/dropped-subjects.ts';

/** All of them, for `load-language.ts`. */
export const loadedRules: LoadedRules = {
  actingPronoun,
  createUnnamed: (lexicon) => new Unnamed(lexicon),
  droppedPronoun,
  introduces,
  isCircumstance,
  isNamed,
  lateSubject,
  leadingPerson,
  mainClauseActor,
  nameInApposition,
  opensSubordinate,
  quotedSource,
  sexOfVerb,
  subjectOfNarration,
  takeFromNarration,
  personBehind,
  withoutClause,
  wordsBeforeVerb,
};
