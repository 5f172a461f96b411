import type { InputLine } from '../input-line.ts';
import { CONVENTIONS, type Convention } from './conventions.ts';
import { isLively } from './lively.ts';
import type { TurnHead } from './turn.ts';

/** Of the paragraphs of a text, turns must be so many, as a share, to be its way of writing. */
const TURN_SHARE = 0.35;
/** Cues of a film that has scenes. */
const FEWEST_CUES = 2;
/** Of a chat somebody says so much, as a share; the rest come and go. */
const LEAST_SAID = 0.2;
/** Characters of a turn that are looked at. */
const LOOKED_AT = 200;

/** A line that may open a turn. */
export interface Found {
  readonly convention: Convention;
  readonly head: TurnHead;
}

interface Counts {
  turns: number;
  events: number;
  lively: number;
  readonly speakers: Map<string, number>;
}

/**
 * The conventions that a text keeps. `scenes`: its lines that open a scene; `countPlain`: its paragraphs that are no turns,
 * counted only where that has to be known.
 */
export function acceptConventions(
  lines: readonly InputLine[],
  found: ReadonlyMap<number, Found>,
  scenes: number,
  countPlain: () => number,
): ReadonlySet<Convention> {
  const all = new Map<Convention, Counts>(
    CONVENTIONS.map((convention) => [
      convention,
      { turns: 0, events: 0, lively: 0, speakers: new Map<string, number>() },
    ]),
  );
  for (const [at, { convention, head }] of found) {
    const counts = all.get(convention);
    if (!counts) continue;
    if (head.words < 0) {
      counts.events++;
      continue;
    }
    counts.turns++;
    const speaker = head.speaker ?? (lines[at]?.text.slice(0, head.words) ?? '').trimEnd();
    counts.speakers.set(speaker, (counts.speakers.get(speaker) ?? 0) + 1);
    if (convention.lively > 0 && goesLively(lines, at, head)) counts.lively++;
  }
  let plain = -1;
  const plainOnce = (): number => {
    if (plain < 0) plain = countPlain();
    return plain;
  };
  const accepted = new Set<Convention>();
  for (const [convention, counts] of all)
    if (isKept(convention, counts, scenes, plainOnce)) accepted.add(convention);
  return accepted;
}

function isKept(convention: Convention, counts: Counts, scenes: number, countPlain: () => number): boolean {
  const { turns, events, speakers } = counts;
  if (speakers.size < 2) return false;
  // Under a line that says where a scene plays a cue can be nothing else.
  if (convention.name.startsWith('cue') && scenes > 0) return turns >= FEWEST_CUES;
  if (turns < convention.fewest) return false;
  if (convention.name === 'cue in a column') return hasOften(speakers, turns, convention.again);
  if (turns < (turns + events) * LEAST_SAID) return false;
  if (counts.lively < turns * convention.lively) return false;
  if (convention.again > 0 && !hasOften(speakers, turns, convention.again)) return false;
  return turns + events >= (turns + events + countPlain()) * TURN_SHARE;
}

/** So large a share of the turns is of speakers with more than one; of two of them at least, where there are many turns. */
function hasOften(speakers: ReadonlyMap<string, number>, turns: number, share: number): boolean {
  let often = 0;
  let people = 0;
  for (const count of speakers.values()) {
    if (count < 2) continue;
    often += count;
    people++;
  }
  return often >= turns * share && (people > 1 || turns <= 4);
}

function goesLively(lines: readonly InputLine[], at: number, head: TurnHead): boolean {
  let said = lines[at]?.text.slice(head.words, head.words + LOOKED_AT) ?? '';
  for (let next = at + 1; said.length < LOOKED_AT && lines[next]?.text; next++)
    said += ` ${lines[next]?.text ?? ''}`;
  return isLively(said.slice(0, LOOKED_AT));
}
