import { codeOf, LockError, refusalOf } from '../store/index.ts';

/** Says in one line why an article could not be kept. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}

/** Whatever went wrong in a folder, as one line. */
export function toSaveError(error: unknown, folder: string): SaveError {
  if (error instanceof SaveError) return error;
  const words = error instanceof LockError ? error.message : explain(error, folder);
  return new SaveError(words, { cause: error });
}

function explain(error: unknown, folder: string): string {
  const refusal = refusalOf(error);
  switch (refusal) {
    case 'full':
      return `there is no room left for it in ${folder}; what was saved before is unharmed`;
    case 'too-large':
      return `it is larger than a file may be in ${folder}; what was saved before is unharmed`;
    case 'forbidden':
      return `${folder} may not be written to; $PULLQUOTE_LIBRARY can name another folder`;
    case 'no-folder':
      return `${folder} is no folder; $PULLQUOTE_LIBRARY can name another one`;
    case null:
      return `${folder} cannot be written to (${codeOf(error)})`;
    default:
      return refusal satisfies never;
  }
}
