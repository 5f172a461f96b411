/** Sentences where the finite verb stands second and its subject on either side of it (German). */
export { isOblique, readNoun } from './nouns.ts';
export { attributeVerbSecond } from './rules.ts';
export { finiteSubject, isHuman, mainClauseSubject, subjectBehind } from './subjects.ts';
