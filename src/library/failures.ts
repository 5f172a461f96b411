/** Says in one line why an article could not be kept. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}

/** The code of a system's error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** Whatever went wrong in a folder, as one line. */
export function toSaveError(error: unknown, folder: string): SaveError {
  return error instanceof SaveError ? error : new SaveError(explain(error, folder), { cause: error });
}

function explain(error: unknown, folder: string): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `there is no room left for it in ${folder}; what was saved before is unharmed`;
    case 'EFBIG':
      return `it is larger than a file may be in ${folder}; what was saved before is unharmed`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${folder} may not be written to; $PULLQUOTE_LIBRARY can name another folder`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is no folder; $PULLQUOTE_LIBRARY can name another one`;
    default:
      return `${folder} cannot be written to (${codeOf(error)})`;
  }
}
