/** What stands between two times. */
export interface Cue {
  readonly type: 'cue';
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  /** Its number or name, its times and settings, as they stand in the file. */
  readonly head: readonly string[];
  readonly lines: readonly string[];
  /** Of its lines those that the cue before has said already. */
  readonly repeated: readonly string[];
  /** Which line of the input it begins at, from 1. */
  readonly line: number;
}

/** What is no cue: `hidden` is for players alone (NOTE, STYLE, REGION, the header); else lines that nobody can tell. */
export interface Aside {
  readonly type: 'aside';
  readonly hidden: boolean;
  readonly lines: readonly string[];
  readonly line: number;
}

const TIME = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2}(?:[.,]\\d{1,3})?)';
/** A line of times; settings may follow. Hours and milliseconds may be missing, as many programs leave them out. */
const TIMING = new RegExp(`^[ \\t]*${TIME}[ \\t]*-->[ \\t]*${TIME}(?:[ \\t]|$)`);
/** Longer than any two times. */
const LONGEST_TIMING = 100;
const NUMBER = /^\d{1,9}$/;
/** Blocks that WebVTT has beside cues (section 4.1). */
const HIDDEN = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;

/** The cues of a file of SubRip or WebVTT in the order they stand in, with what stands between them. Linear; never fails. */
export function parseCues(text: string): readonly (Cue | Aside)[] {
  const lines = text.split('\n');
  const isVtt = /^WEBVTT(?:[ \t]|$)/.test((lines[0] ?? '').slice(0, 20));
  // SubRip parts cues by lines that look empty; to WebVTT a space is a line of words.
  const isBlank = (line: string) => line === '' || (!isVtt && line.trim() === '');
  const pieces: (Cue | Aside)[] = [];
  /** Of the cue before, where there is one. */
  let words: string[] | null = null;
  let at = 0;
  /** Lines up to the next blank one, and no farther than where a cue begins. */
  const takeLines = (): string[] => {
    const taken: string[] = [];
    for (; at < lines.length; at++) {
      const line = lines[at] ?? '';
      if (isBlank(line) || parseTiming(line)) break;
      if (NUMBER.test(line.trim()) && parseTiming(lines[at + 1] ?? '')) break;
      taken.push(line);
    }
    return taken;
  };
  if (isVtt) pieces.push({ type: 'aside', hidden: true, lines: takeLines(), line: 1 });
  while (at < lines.length) {
    const first = lines[at] ?? '';
    if (isBlank(first)) {
      at++;
      continue;
    }
    const from = at;
    const own = parseTiming(first);
    const named = !own && (isVtt || NUMBER.test(first.trim()));
    const times = own ?? (named ? parseTiming(lines[at + 1] ?? '') : null);
    if (times) {
      at += own ? 1 : 2;
      const head = lines.slice(from, at);
      words = takeLines();
      pieces.push({ type: 'cue', ...times, head, lines: words, repeated: [], line: from + 1 });
      continue;
    }
    const hidden = isVtt && HIDDEN.test(first);
    const taken = takeLines();
    // An empty line among the words of a cue ends it by the letter, and does not by what its author meant.
    if (!hidden && words !== null && !isBroken(taken)) for (const line of taken) words.push(line);
    else {
      words = null;
      pieces.push({ type: 'aside', hidden, lines: taken, line: from + 1 });
    }
  }
  return pieces;
}

/** Whether lines are the head of a cue that was cut or written wrong. */
const isBroken = (lines: readonly string[]): boolean =>
  lines.every((line) => NUMBER.test(line.trim())) || lines.some((line) => /\d ?-{1,3}> ?\d/.test(line));

function parseTiming(line: string): { readonly start: number; readonly end: number } | null {
  if (!line.includes('-->')) return null;
  const found = TIMING.exec(line.slice(0, LONGEST_TIMING));
  if (!found) return null;
  return { start: toSeconds(found[1], found[2], found[3]), end: toSeconds(found[4], found[5], found[6]) };
}

const toSeconds = (hours = '0', minutes = '0', seconds = '0'): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
