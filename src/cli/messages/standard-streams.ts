import { cleanLine } from '../../model/index.ts';
import { type Form, writeText } from '../../writer/index.ts';
import { PipeClosed } from './errors.ts';

/** Writes everything to standard output. Throws PipeClosed. */
export function writeOutput(text: string, form: Form = 'plain'): void {
  try {
    writeText(1, text, form);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EPIPE') throw new PipeClosed('', { cause: error });
    throw error;
  }
}

/** One line on standard error, whatever it is made of. */
export function complain(line: string): void {
  try {
    writeText(2, `${cleanLine(line)}\n`);
  } catch {
    // Nobody listens.
  }
}
