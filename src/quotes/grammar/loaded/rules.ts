import type { LoadedRules } from '../loaded-rules.ts';
import { introduces } from './introductions.ts';
import { lateSubject, quotedSource } from './late-subjects.ts';
import { leadingPerson } from './leading-person.ts';
import { isCircumstance, nameInApposition } from './modifiers.ts';
import { wordsBeforeVerb } from './verb-last-clauses.ts';

export const loadedRules: LoadedRules = {
  introduces,
  isCircumstance,
  lateSubject,
  leadingPerson,
  nameInApposition,
  quotedSource,
  wordsBeforeVerb,
};
