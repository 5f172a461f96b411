/** Labelled articles, as the head of `eval.ts` describes them. */
import { readFileSync } from 'node:fs';

export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Its words. */
  readonly text?: string;
  readonly cls: 'direct' | 'partial' | 'none' | 'ambig';
  readonly speaker?: string | null;
  readonly cue?: string | null;
  readonly heads?: readonly string[];
  readonly entity?: readonly string[];
  readonly entity_ok?: boolean;
  readonly full?: readonly string[];
  readonly ptype?: 'name' | 'nominal' | 'pronoun' | 'rel';
}

export interface Labelled {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** The articles of a file, one a line; throws what is wrong with the first line that holds none. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, at + 1)]));
}

function readLine(line: string, number: number): Labelled {
  let labelled: Partial<Labelled> | null;
  try {
    labelled = JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${number} is no JSON: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  const { text, units } = labelled ?? {};
  if (typeof text === 'string' && Array.isArray(units)) return { text, units: units.map(unswapped) };
  throw new Error(`line ${number} has no "text" or no "units"; the head of bench/eval.ts says what it needs`);
}

const VERBS = new Set('said says asked according added noted reacted wrote told tweeted'.split(' '));

/** Some labels have speaker and cue the wrong way round (speaker “said”, cue “Strake”). */
function unswapped(unit: Unit): Unit {
  const words = (unit.speaker ?? '').toLowerCase().split(' ');
  const { cue } = unit;
  if (!cue || !VERBS.has(words[0] ?? '') || words.length > 5 || !/^\p{Lu}/u.test(cue)) return unit;
  const [core = cue] = cue.split(/,| of | for | in | at | who /);
  const head = core.split(' ').at(-1) ?? core;
  return {
    ...unit,
    speaker: cue,
    heads: [head.toLowerCase()],
    entity: [head.toLowerCase()],
    entity_ok: false,
  };
}
