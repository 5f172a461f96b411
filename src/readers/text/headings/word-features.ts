import {
  FUNCTION_WORDS,
  PAGE_WORDS,
  QUESTION_WORDS,
  SECTION_NAMES,
  SENTENCE_OPENERS,
} from '../common-words.ts';
import { binOf, createBins } from './bins.ts';
import type { SurfaceForm } from './surface-form.ts';
import { CAPTION_WORDS, FINITE_VERBS, PART_WORDS, REPORTING_VERBS } from './words.ts';

const WIDTH = createBins('width', [4, 9, 14, 20, 27, 35, 45, 55, 65, 75, 90, 110, 140]);
const WORDS = createBins('words', [1, 2, 3, 4, 6, 8, 11, 15, 20]);

const WORD_LISTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['a verb', FINITE_VERBS],
  ['a verb of saying', REPORTING_VERBS],
  ['a small word', FUNCTION_WORDS],
  ['a word of pictures', CAPTION_WORDS],
  ['a word of pages', PAGE_WORDS],
  ['a numbered part', PART_WORDS],
  ['name of a part', SECTION_NAMES],
];

/** In which of the lists a word stands, a bit each: one look-up a word instead of one a list. */
const LISTS_OF = new Map<string, number>();
WORD_LISTS.forEach(([, list], at) => {
  for (const word of list) LISTS_OF.set(word, (LISTS_OF.get(word) ?? 0) | (1 << at));
});

/** How long a block is, how it is capitalized, and what its words are. */
export function addWordFeatures(form: SurfaceForm, capitalNouns: boolean, features: string[]): void {
  const { words, width, letterCase } = form;
  features.push(binOf(WIDTH, width), binOf(WORDS, words.length), `caps ${letterCase}`);
  if (capitalNouns) features.push(`caps ${letterCase} among capital nouns`);
  let lists = 0;
  for (const word of words) lists |= LISTS_OF.get(word) ?? 0;
  for (let list = 0; lists >> list > 0; list++)
    if ((lists >> list) & 1) features.push(WORD_LISTS[list]?.[0] ?? '');
  const first = words[0] ?? '';
  if (first.length > 5 && first.endsWith('ing')) features.push('opens with -ing');
  if (FUNCTION_WORDS.has(first)) features.push('opens small');
  if (FUNCTION_WORDS.has(words.at(-1) ?? '')) features.push('closes small');
  if (QUESTION_WORDS.has(first)) features.push('opens asking');
  if (SENTENCE_OPENERS.has(first)) features.push('opens running');
  if (PAGE_WORDS.has(first)) features.push('opens with a word of pages');
  if (CAPTION_WORDS.has(first)) features.push('opens with a word of pictures');
  if (words.length <= 2 && SECTION_NAMES.has(first)) features.push('is the name of a part');
  if (letterCase === 'title' && words.length <= 3) features.push('looks like a name');
}
