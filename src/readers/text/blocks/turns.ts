import { mayBeginName } from '../characters.ts';
import { NO_NAMES } from '../lines/turns/label-words.ts';
import { isLively } from '../lines/turns/lively.ts';
import type { BlockKind, TextBlock } from './text-block.ts';

/** From so many turns on, and this share of all blocks, a text is a transcript. */
const FEWEST_TURNS = 4;
const TURN_SHARE = 0.35;
/** So many of them, as a share, ask, cry out or say “I” and “you”; fields and hints do not. */
const LIVELY_SHARE = 0.25;

/** Characters of a turn that are looked at. */
const LOOKED_AT = 240;

/** Marks the turns of a transcript (`NAME: what they say`): of names that come again. `sure`: it is said to be one. */
export function markTurns(blocks: readonly TextBlock[], kinds: BlockKind[], sure: boolean): void {
  const counts = new Map<string, number>();
  const speakerAt = (at: number): string | null =>
    kinds[at] === 'text' ? parseSpeaker(blocks[at]?.text ?? '') : null;
  let turns = 0;
  let lively = 0;
  blocks.forEach(({ text }, at) => {
    const speaker = speakerAt(at);
    if (speaker === null) return;
    turns++;
    if (isLively(text.slice(0, LOOKED_AT))) lively++;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  });
  if (!sure && (turns < FEWEST_TURNS || turns < blocks.length * TURN_SHARE)) return;
  if (!sure && lively < turns * LIVELY_SHARE) return;
  blocks.forEach((_, at) => {
    const speaker = speakerAt(at);
    if (speaker !== null && (sure || (counts.get(speaker) ?? 0) > 1)) kinds[at] = 'turn';
  });
}

/** The name before a colon, at most five words of it; null where what stands there is none. */
function parseSpeaker(text: string): string | null {
  const start = text.slice(0, 60);
  const colon = start.includes(':') ? start.indexOf(':') : start.indexOf('：');
  if (colon < 1 || colon >= text.length - 1) return null;
  const name = text.slice(0, colon);
  if (!mayBeginName(text[0] ?? '') || name.split(' ').length > 5 || /[.!?,;"“”/]\s/.test(name)) return null;
  return NO_NAMES.has(name.toUpperCase()) ? null : name;
}
