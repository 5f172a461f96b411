import { joinLines, joinsWithoutSpace } from '../line-ends.ts';
import { endsSentence } from '../text/characters.ts';
import type { Aside, Cue } from './cues.ts';
import type { Labels } from './labels.ts';
import { lastWordAt, type Words } from './marks.ts';
import { readTurns, type Turn } from './turns.ts';

/** A silence after a sentence that parts paragraphs, and one that does so anywhere; in seconds. */
const PAUSE = 1.5;
const LONG_PAUSE = 4;
/** From here on the next end of a sentence ends the paragraph, in characters: some hundred words. */
const LONG = 600;
/** Sentences end in fewer cues than this where nobody set full stops: then each cue may end one. */
const STOPPED = 0.05;
/** What is left of the last word of a cue when it begins, in seconds. */
const A_WORD = 0.5;

/** What becomes a paragraph: what one person says without a pause, a sound, a song, or lines that nobody can tell. */
export interface Paragraph {
  readonly kind: Turn['kind'] | 'lines';
  readonly speaker: string | null;
  readonly words: Words[];
  /** Heads of the cues that begin in it, and words that they repeat. */
  readonly heads: string[];
  readonly repeated: string[];
  readonly line: number;
}

/** What goes before a paragraph, or after the last: `at` is the paragraph's number. */
export interface Hidden {
  readonly lines: readonly string[];
  readonly at: number;
  readonly line: number;
}

/** The paragraph that the next turn may go on with. */
interface Open {
  readonly paragraph: Paragraph;
  /** Its speaker is told in each cue. */
  readonly voiced: boolean;
  /** In characters. */
  length: number;
  /** What was said last. */
  end: string;
}

interface Flow {
  readonly paragraphs: readonly Paragraph[];
  readonly hidden: readonly Hidden[];
  /** Heads of cues without words after the last paragraph. */
  readonly heads: readonly string[];
  readonly repeated: readonly string[];
}

/** Joins cues to paragraphs: by speaker, by sentence and by pause. */
export function joinCues(pieces: readonly (Cue | Aside)[], labels: Labels): Flow {
  const paragraphs: Paragraph[] = [];
  const hidden: Hidden[] = [];
  const isStopped = hasStops(pieces);
  let heads: string[] = [];
  let repeated: string[] = [];
  let open: Open | null = null;
  let until = 0;
  const begin = (kind: Paragraph['kind'], speaker: string | null, voiced: boolean, line: number): Open => {
    const paragraph: Paragraph = { kind, speaker, words: [], heads, repeated, line };
    heads = [];
    repeated = [];
    paragraphs.push(paragraph);
    return { paragraph, voiced, length: 0, end: '' };
  };
  for (const piece of pieces) {
    if (piece.type === 'aside') {
      if (piece.hidden) hidden.push({ lines: piece.lines, at: paragraphs.length, line: piece.line });
      else {
        const text = piece.lines.join('\n');
        begin('lines', null, false, piece.line).paragraph.words.push(plain(text));
        open = null;
      }
      continue;
    }
    for (const head of piece.head) heads.push(head);
    for (const line of piece.repeated) repeated.push(line);
    for (const turn of readTurns(piece.lines, labels)) {
      const text = textOf(turn.words);
      const silence = piece.start - until;
      const last: Open | null = open;
      const ended: boolean = last === null || !isStopped || endsSentence(last.end);
      const joined: Open | null = last !== null && goesOn(last, turn, silence, ended) ? last : null;
      const place: Open = joined ?? begin(turn.kind, turn.speaker, turn.opens === 'voice', piece.line);
      const { paragraph } = place;
      if (joined) {
        const parted = turn.kind === 'song' ? '\n' : joinsWithoutSpace(place.end, text) ? '' : ' ';
        paragraph.words.push(plain(parted));
        for (const head of heads.splice(0)) paragraph.heads.push(head);
        for (const line of repeated.splice(0)) paragraph.repeated.push(line);
        if (turn.opens === 'label') paragraph.repeated.push(`${turn.speaker}:`);
      }
      for (const one of turn.words) paragraph.words.push(turn.kind === 'song' ? one : unbroken(one));
      place.length += text.length;
      place.end = text;
      until = Math.min(piece.end, (lastWordAt(piece.lines) ?? piece.end) + A_WORD);
      open = place;
    }
  }
  return { paragraphs, hidden, heads, repeated };
}

/** Whether a turn goes on with a paragraph. `silence` in seconds; `ended`: the paragraph may end where it does. */
function goesOn({ paragraph, voiced, length }: Open, turn: Turn, silence: number, ended: boolean): boolean {
  if (silence >= (ended ? PAUSE : LONG_PAUSE) || turn.opens === 'dash') return false;
  const inSentence = turn.kind === 'sound' && paragraph.kind === 'speech' && !ended;
  if (turn.kind !== paragraph.kind && !inSentence) return false;
  if (paragraph.kind === 'sound') return false;
  if (turn.speaker !== paragraph.speaker && (turn.speaker !== null || voiced)) return false;
  // A name that stands once holds for all that follows: parted from it, nobody would be named.
  const nameHolds = paragraph.speaker !== null && turn.speaker === null;
  return !(ended && length > LONG && !nameHolds);
}

const plain = (text: string): Words => ({ text, emphasis: false, strong: false, voice: null });
/** Ends of lines of a cue are where a player had no more room. */
const unbroken = (one: Words): Words => ({
  ...one,
  text: joinLines(one.text).replaceAll('\n', ' '),
});

const textOf = (words: readonly Words[]): string => words.reduce((all, one) => all + one.text, '').trim();

/** Whether sentences have ends: recognised speech often has none. */
function hasStops(pieces: readonly (Cue | Aside)[]): boolean {
  const cues = pieces.filter((piece) => piece.type === 'cue' && piece.lines.length > 0);
  const ends = cues.filter(({ lines }) =>
    endsSentence((lines.at(-1) ?? '').replace(/<\/?\w{1,4}>$/, '').trim()),
  );
  return ends.length > cues.length * STOPPED;
}
