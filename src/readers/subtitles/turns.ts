import { endsSentence, isDigit, isLower } from '../text/characters.ts';
import type { Labels } from './labels.ts';
import { readMarks, type Words } from './marks.ts';

/** What one person says in one cue. */
export interface Turn {
  readonly words: readonly Words[];
  /** Who speaks, as the file says; null where it does not. */
  readonly speaker: string | null;
  /** How the file says that somebody begins to speak; null where it does not. */
  readonly opens: 'voice' | 'label' | 'dash' | null;
  readonly kind: 'speech' | 'sound' | 'song';
}

/** `- ` and `>>`: somebody else speaks. */
const DASH = /^(?:[-–—‐]|>{2,3})[ \u00a0]?(?=\S)/;

/** So much of what stands before a line is looked at, in characters. */
const TAIL = 100;

/** The words of a cue by who says them. */
export function readTurns(lines: readonly string[], labels: Labels): Turn[] {
  const turns: Turn[] = [];
  for (const spoken of byVoice(readMarks(lines.join('\n')))) {
    for (const words of byDash(spoken)) {
      const turn = toTurn(words, labels);
      if (turn) turns.push(turn);
    }
  }
  return turns;
}

/** Words parted where another voice begins. */
function byVoice(words: readonly Words[]): Words[][] {
  const parts: Words[][] = [];
  for (const one of words) {
    const last = parts.at(-1);
    if (last && (last[0]?.voice === one.voice || one.text.trim() === '')) last.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** Words parted where a line begins with a dash. */
function byDash(words: readonly Words[]): Words[][] {
  const parts: Words[][] = [[]];
  let before = '';
  for (const one of words) {
    for (const [at, line] of one.text.split('\n').entries()) {
      const begins = at > 0 || before.trim() === '';
      if (begins && before.trim() !== '' && opensWithDash(line, before)) parts.push([]);
      parts.at(-1)?.push({ ...one, text: at > 0 ? `\n${line}` : line });
      // The end tells whether a sentence does; to put the whole together for each mark would take the square.
      before = (at > 0 && line.trim() !== '' ? line : before + line).slice(-TAIL);
    }
  }
  return parts;
}

/** A dash before a small letter goes on with a sentence, one before a digit is a minus. */
function opensWithDash(line: string, before: string): boolean {
  const dash = DASH.exec(line)?.[0];
  if (dash === undefined) return false;
  const first = line[dash.length] ?? '';
  return !isDigit(first) && (!isLower(first) || before.trim() === '' || endsSentence(before.trim()));
}

function toTurn(words: readonly Words[], labels: Labels): Turn | null {
  const text = words.reduce((all, one) => all + one.text, '').trim();
  if (text === '') return null;
  const voice = words[0]?.voice ?? null;
  if (voice !== null) return { words, speaker: voice, opens: 'voice', kind: 'speech' };
  const dash = opensWithDash(text, '') ? (DASH.exec(text)?.[0].length ?? 0) : 0;
  const label = labels.read(text.slice(dash));
  if (label !== null) {
    const rest = dropStart(words, dash + label.length);
    return { words: rest, speaker: label.name, opens: 'label', kind: 'speech' };
  }
  return { words, speaker: null, opens: dash > 0 ? 'dash' : null, kind: kindOf(text) };
}

/** Words without so many characters at their beginning, white space before them not counted. */
function dropStart(words: readonly Words[], count: number): Words[] {
  let left = count;
  let begun = false;
  const kept: Words[] = [];
  for (const one of words) {
    const text: string = begun ? one.text : one.text.trimStart();
    begun ||= text !== '';
    kept.push({ ...one, text: text.slice(left) });
    left = Math.max(0, left - text.length);
  }
  return kept;
}

/** `[door closes]` and `(Musik)` are sounds, `♪ …` is sung. */
function kindOf(text: string): Turn['kind'] {
  const last = text.at(-1) ?? '';
  if (/^[♪♫]/.test(text) && /[^\s♪♫]/.test(text)) return 'song';
  if (/^[♪♫\s]+$/.test(text)) return 'sound';
  const bracketed = (text[0] === '[' && last === ']') || (text[0] === '(' && last === ')');
  return bracketed && text.length < 200 ? 'sound' : 'speech';
}
