import type { Quote } from '../../model/index.ts';

/** What is known of a quote besides its speaker, in a word: a reader named him, or nobody is sure. */
export function describeCertainty({ by, certainty, speaker }: Quote): string {
  if (by === 'reader') return 'named by you';
  return certainty === 'low' && speaker !== null ? 'unsure' : '';
}
