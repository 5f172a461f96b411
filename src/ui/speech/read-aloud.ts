import { type Article, type Position, textAt } from '../../model/index.ts';
import { spokenFrom } from './spoken-stretches.ts';
import type { SpokenText, Voice } from './voice.ts';

/** Reads an article aloud from a place on, to its end; each part is told before it is said. Rejects as `Voice.say` does. */
export async function readAloud(
  article: Article,
  from: Position,
  voice: Voice,
  signal: AbortSignal,
  onSpoken: (spoken: SpokenText) => void,
): Promise<void> {
  for (const part of spokenFrom(article, from, (text) => voice.split(text))) {
    const text = textAt(article, part.block) ?? '';
    const words = text.slice(part.start, part.end);
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    signal.throwIfAborted();
    onSpoken({ ...part, text });
    await voice.say(words, signal);
  }
}
