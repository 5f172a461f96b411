import { mayBeginName } from '../text/characters.ts';
import type { Aside, Cue } from './cues.ts';
import { wordsOf } from './marks.ts';

/** Longest name before a colon, in characters and words. */
const LONGEST = 40;
const MOST_WORDS = 5;
/** Names that are not in capitals count where this share of cues begins with one, and so many do. */
const SHARE = 0.2;
const FEWEST = 4;

/** Names that stand before what is said: `MARA: …`, `Mara Lind: …`. */
export interface Labels {
  /** The name that a text begins with, and how long it is with its colon and the space behind; null for none. */
  read(text: string): { readonly name: string; readonly length: number } | null;
}

/**
 * Which names stand for speakers. One in capitals does; where all words are in capitals, and of any other, only one that
 * comes again, in a file where many cues begin so: “One thing:” is no name.
 */
export function findLabels(pieces: readonly (Cue | Aside)[]): Labels {
  const counts = new Map<string, number>();
  let cues = 0;
  let capitals = 0;
  let mixed = 0;
  for (const piece of pieces) {
    if (piece.type === 'aside') continue;
    const text = wordsOf(piece.lines.join('\n')).replace(/^[-–—]\s?/, '');
    cues++;
    if (text === text.toUpperCase()) capitals++;
    const name = parse(text)?.name;
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (!isCapital(name)) mixed++;
  }
  const allCapitals = capitals * 2 > cues;
  const usual = mixed >= FEWEST && mixed >= cues * SHARE;
  const isSpeaker = (name: string): boolean => {
    if (isCapital(name) && !allCapitals) return true;
    const again = (counts.get(name) ?? 0) > 1;
    return again && (allCapitals || usual || name.includes(' '));
  };
  return {
    read: (text) => {
      const label = parse(text);
      return label !== null && isSpeaker(label.name) ? label : null;
    },
  };
}

function parse(text: string): { readonly name: string; readonly length: number } | null {
  const colon = text.slice(0, LONGEST + 1).search(/[:：]/);
  if (colon < 1 || !/^[:：]\s|^：/.test(text.slice(colon, colon + 2))) return null;
  const name = text.slice(0, colon).trim();
  const words = name.split(/\s+/);
  if (words.length > MOST_WORDS || /["“”„«»!?…♪]|[.,;]\s[a-z]|[.]$/.test(name)) return null;
  // Particles of names (“van”, “de la”) are short.
  if (!words.every((word) => mayBeginName(word[0] ?? '') || /^[\d(]/.test(word) || word.length < 4))
    return null;
  if (!mayBeginName(name[0] ?? '')) return null;
  const space = /^\s+/.exec(text.slice(colon + 1, colon + 20))?.[0].length ?? 0;
  return { name, length: colon + 1 + space };
}

const isCapital = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();
