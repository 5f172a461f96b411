import type { RuleName } from '../rules/names.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Who said it, and by which rule and word that is known. */
export interface Attribution {
  /** The words for the speaker. */
  readonly phrase: NounPhrase;
  /** The cue: token of the verb of saying or of “according to”, -1 for none; its end is left out. */
  readonly cue: number;
  readonly cueEnd: number;
  readonly rule: RuleName;
}

/** An attribution that another sentence of the same line makes. */
export interface AdjacentAttribution {
  readonly attribution: Attribution;
  /** Number of that sentence in the line. */
  readonly number: number;
  /** What the quotation then is; null leaves it as it is. */
  readonly kind: 'direct' | 'partial' | null;
}

/** An attribution by a cue of one word, or by none (-1). */
export function attributionTo(phrase: NounPhrase, cue: number, rule: RuleName): Attribution {
  return { phrase, cue, cueEnd: cue < 0 ? -1 : cue + 1, rule };
}
