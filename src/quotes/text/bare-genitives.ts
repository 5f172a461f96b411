import type { Token } from './token.ts';

/** “Malmviks Jelena Kostic”: the first of some capitals tells whose she is, where genitives have no apostrophe. */
export function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (to - from < 3 || !first?.low.endsWith('s') || first.isForename || first.isHonorific) return false;
  return !tokens[to - 1]?.isOrganisationNoun && !tokens[from + 1]?.isNameParticle;
}
