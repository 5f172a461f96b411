import { isTerminal } from '../messages/is-terminal.ts';
import { complain } from '../messages/standard-streams.ts';
import type { WantedText } from '../outputs/table.ts';
import { composeAll, startProgress } from './write-texts.ts';

/**
 * Hands the text of each input on, in turn, and says what could not be read; that does not keep the others from being taken.
 * Resolves to the exit status.
 */
export async function takeAll(
  all: readonly WantedText[],
  take: (text: string) => Promise<void> | void,
): Promise<number> {
  const progress = isTerminal(2) && all.length > 1 ? await startProgress(all.length) : null;
  let status = 0;
  try {
    for await (const { text, said, succeeded } of composeAll(all)) {
      if (said.length > 0) progress?.hide();
      for (const line of said) complain(line);
      if (!succeeded) status = 1;
      if (text !== null) await take(text);
      progress?.count();
    }
  } finally {
    progress?.end();
  }
  return status;
}
