import { createContext, Script } from 'node:vm';
import { workedFor } from './cpu.ts';
import { type Atom, type Branch, parsePattern, type Term } from './pattern-tree.ts';

/** Length of the strings a pattern is tried on: enough that its square is seen. */
const LONG = 8000;
/** In milliseconds: what a pattern may take of a long string without being looked at closer. A square takes 25 and more. */
const LITTLE = 3;
/** How much longer a string is than that it is measured by. */
const TIMES = 8;
/** What it may cost more; the square costs 64 times as much. */
const MOST_GROWTH = 3 * TIMES;
/** Strings tried at once. */
const BATCH = 24;
/** In milliseconds by the clock, of a batch: one of it may have run away, or this process gets little of the processor. */
const DELAYED = 200;
/** In milliseconds by the clock, of one string: it has run away. */
const RUNAWAY = 1000;
/** What repeats less often can grow no further. */
const MANY = 10;
/** Of what stands for one character. */
const SAMPLES = 6;
/** Characters that rules look for or stop at. */
const USUAL = ['a', ' ', '1', '-', '.', '\n', '"', 'A', ',', '<', '\u2026'];
/** What makes a pattern fail in the end: nothing, a character no rule asks for, the same on another line. */
const ENDS = ['', '\u0001', '\n\u0001'];

/** Strings of any length: parts that repeat as often as each other, each behind a prefix of its own, and an end. */
export interface Pumped {
  readonly parts: readonly { readonly prefix: string; readonly unit: string }[];
  readonly end: string;
}

/** Strings that take a pattern more than their length's worth. */
export interface Growth {
  readonly pumped: Pumped;
  /** Milliseconds for a string, and for one eight times as long; infinite where it ran away. */
  readonly times: readonly [number, number];
}

/**
 * Tries a pattern on strings made of its own parts – one part repeated behind what leads to it, or with what leads to it –
 * and on those given. Returns what grows faster than its length; null where nothing does.
 */
export function findGrowth(pattern: RegExp, given: readonly Pumped[] = []): Growth | null {
  const pumped = [...given, ...pumpedOf(pattern)];
  for (let from = 0; from < pumped.length; from += BATCH) {
    const batch = pumped.slice(from, from + BATCH);
    const times = timesOf(
      pattern,
      batch.map((one) => write(one, LONG)),
      DELAYED,
    );
    for (const [at, one] of batch.entries()) {
      const time = times[at] ?? timesOf(pattern, [write(one, LONG)], RUNAWAY)[0];
      if (time === undefined) return { pumped: one, times: [Infinity, Infinity] };
      const growth = time < LITTLE ? null : growthOf(pattern, one);
      if (growth) return growth;
    }
  }
  return null;
}

/** Measures closely, since what is seen once may be chance. */
function growthOf(pattern: RegExp, pumped: Pumped): Growth | null {
  const texts = [write(pumped, LONG / TIMES), write(pumped, LONG)];
  const rounds = [1, 2, 3].map(() => timesOf(pattern, texts, 2 * RUNAWAY));
  const short = Math.min(...rounds.map(([first = Infinity]) => first));
  const long = Math.min(...rounds.map(([, second = Infinity]) => second));
  return long > LITTLE && long > MOST_GROWTH * short ? { pumped, times: [short, long] } : null;
}

function write({ parts, end }: Pumped, length: number): string {
  const round = parts.reduce((sum, { unit }) => sum + unit.length, 0);
  const times = Math.ceil(length / round);
  return parts.map(({ prefix, unit }) => prefix + unit.repeat(times)).join('') + end;
}

const context = createContext({ now: workedFor });
const scriptOf = (search: string) =>
  new Script(
    `for (const text of texts) { pattern.lastIndex = 0; const from = now(); ${search}; times.push(now() - from); }`,
  );
const REPLACE = scriptOf('text.replace(pattern, "")');
const EXEC = scriptOf('pattern.exec(text)');

/** In a context that can be ended, since a pattern may be exponential. Those after a runaway are missing. */
function timesOf(pattern: RegExp, texts: readonly string[], limit: number): number[] {
  const { flags } = pattern;
  const times: number[] = [];
  Object.assign(context, { pattern, texts, times });
  try {
    // All of a text is searched by what is asked more than once.
    (flags.includes('g') ? REPLACE : EXEC).runInContext(context, { timeout: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return times;
}

function pumpedOf({ source, flags }: RegExp): readonly Pumped[] {
  const alphabet = alphabetOf(source);
  const plain = flags.replace(/[gy]/g, '');
  const samples = new Map<string, readonly string[]>();
  const samplesOf = (set: string): readonly string[] => {
    const known = samples.get(set);
    if (known) return known;
    const test = new RegExp(`^(?:${set})$`, plain);
    const found = alphabet.filter((one) => test.test(one)).slice(0, SAMPLES);
    samples.set(set, found);
    return found;
  };

  const exampleOf = (branch: Branch, least: number): string =>
    branch.map((term) => repeat(term, least)).join('');
  const repeat = ({ atom, min, max }: Term, least: number): string =>
    atom.type === 'assertion'
      ? ''
      : (unitsOf(atom, least)[0] ?? '').repeat(Math.min(max, Math.max(least, min)));
  const unitsOf = (atom: Atom, least: number): readonly string[] =>
    atom.type === 'set' ? samplesOf(atom.source) : atom.branches.map((branch) => exampleOf(branch, least));

  const pumped = new Map<string, Pumped>();
  const add = (prefix: string, unit: string) => {
    if (unit === '') return;
    for (const end of ENDS)
      pumped.set(JSON.stringify([prefix, unit, end]), { parts: [{ prefix, unit }], end });
  };
  const visit = (branches: readonly Branch[], before: readonly string[]) => {
    for (const branch of branches) {
      let prefixes = before;
      for (const term of branch) {
        if (term.atom.type !== 'set') visit(term.atom.branches, prefixes);
        if (term.max >= MANY) {
          const units = new Set([...unitsOf(term.atom, 0), ...unitsOf(term.atom, 1)]);
          for (const prefix of prefixes) {
            add('', prefix);
            for (const unit of units) {
              add(prefix, unit);
              add('', prefix + unit);
            }
          }
        }
        prefixes = [
          ...new Set([0, 1].map((least) => (prefixes[least] ?? prefixes[0] ?? '') + repeat(term, least))),
        ];
      }
    }
  };
  visit(parsePattern(source), ['']);
  return [...pumped.values()];
}

/** The characters that a pattern names, and some that it may mean. */
function alphabetOf(source: string): readonly string[] {
  const named = source
    .replace(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})/gi, (_, long: string, short: string) =>
      String.fromCodePoint(Number.parseInt(long ?? short, 16)),
    )
    .replace(/\\[a-z]/gi, '');
  return [...new Set([...USUAL, ...named])];
}
