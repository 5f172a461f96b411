import type { Article } from '../../model/index.ts';
import type { LinearReader } from '../../ui/linear/linear-reader.ts';
import type { Reply } from '../../ui/linear/reply.ts';
import { readAloud } from '../../ui/speech/read-aloud.ts';
import { messageOf } from '../messages/descriptions.ts';
import { findVoice } from '../speech/find-voice.ts';
import { beforeEndSignals } from './end-signals.ts';
import type { HeldKeys } from './held-keys.ts';
import { actionAsked } from './linear-answers.ts';

/**
 * Reads an article aloud from the piece on that was told last, until its end or a key. One goes on from what one heard. A key
 * that only stops it is taken; any other is left to do its work.
 */
export async function speakLinearly(
  article: Article,
  reader: LinearReader,
  keys: HeldKeys,
  write: (line: string) => void,
): Promise<Reply | null> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort();
  const forget = beforeEndSignals(stop);
  const speak = async (): Promise<Reply> => {
    const voice = await findVoice(article, process.env);
    signal.throwIfAborted();
    write('Reading aloud; any key stops.');
    const hear = ({ block, start }: { readonly block: string; readonly start: number }) =>
      reader.hear({ block, offset: start });
    await readAloud(article, reader.listeningPlace, voice, signal, hear);
    return { lines: ['Read aloud to the end.'] };
  };
  const spoken = speak().catch((error: unknown): Reply | null =>
    signal.aborted ? null : { lines: [messageOf(error)] },
  );
  try {
    const reply = await Promise.race([spoken, keys.peek().then(() => 'stopped' as const)]);
    if (reply !== 'stopped') return reply;
    stop();
    await spoken;
    const key = await keys.peek();
    if (key === null || !isStop(key)) return null;
    await keys.next();
    return { lines: ['Stopped.'] };
  } finally {
    forget();
  }
}

function isStop(key: string): boolean {
  const action = actionAsked(key);
  return action === 'speak' || action === 'close';
}
