import { PLAIN_LETTERS } from '../../model/index.ts';

/** What is typed for letters and marks that Unicode does not decompose to it: alef with wasla, unlike the others, is among them. */
export const TYPED_AS = [...PLAIN_LETTERS, ['\u0671', '\u0627']] as const;

/** Tatweel only stretches a word. */
export const STRETCH = '\u0640';
