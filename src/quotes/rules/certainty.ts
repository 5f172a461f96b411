import type { Certainty, QuoteKind } from '../../model/index.ts';
import type { RuleName } from './names.ts';
import { SURE_SPEECH, SURE_WORDS } from './sure-rules.ts';

/** Rules that read the layout, where the article itself writes whose words these are; the labelled ones have none. */
const WRITTEN: ReadonlySet<RuleName> = new Set<RuleName>([
  'signature',
  'label',
  'turn',
  'lead-in',
  'sign-off',
]);

/**
 * How sure a speaker is: `high` where the rule that names him has been right nearly always on labelled articles.
 * `measured`: what a rule is worth is known for the language; another language's measure says nothing of it.
 */
export function certaintyOf(kind: QuoteKind, rule: RuleName | null, measured: boolean): Certainty {
  if (rule === null) return 'low';
  if (WRITTEN.has(rule)) return 'high';
  if (!measured) return 'low';
  const sure = kind === 'partial' ? SURE_WORDS : SURE_SPEECH;
  return sure.has(rule) ? 'high' : 'low';
}
