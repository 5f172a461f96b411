import { isAsciiLocale, standIn } from '../../layout/index.ts';

/** Stand-ins for what the locale of the terminal cannot show; null where it can. */
export function rowRewriter(): ((row: string) => string) | null {
  return isAsciiLocale(process.env) ? standIn : null;
}
