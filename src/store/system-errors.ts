/** The code of a system's error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** Why a system lets nothing be written to a folder; null for what is rare. */
export type Refusal = 'full' | 'too-large' | 'forbidden' | 'no-folder';

const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'too-large'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EROFS', 'forbidden'],
  ['ENOTDIR', 'no-folder'],
  ['EEXIST', 'no-folder'],
]);

export function refusalOf(error: unknown): Refusal | null {
  return REFUSALS.get(codeOf(error)) ?? null;
}
