import { type Article, type Position, type Run, runPlainly } from '../../model/index.ts';
import { Folding, foldWanted, hasCapital } from './folding.ts';
import { type Answer, type Match, Matches, type Place } from './matches.ts';
import { type Scanner, WordScanner } from './scanner.ts';
import { searchedTexts } from './searched-texts.ts';
import type { Outcome } from './state.ts';
import { compilePattern, PatternScanner, patternIn } from './typed-pattern.ts';

/** What one look may take before it goes on between keys; in milliseconds. */
const FIRST_LOOK = 40;
/** A turn between keys. */
const TURN_MS = 12;

/** Forwards or back. */
export type Step = 1 | -1;

/** Something that is looked for in an article. */
export class Search {
  readonly matches: Matches;
  /** What one looks for now, in turns; null for nothing. `origin`: what lies before it is found by going round. */
  #wanted: { readonly from: Place; readonly step: Step; readonly origin: Place } | null = null;

  constructor(article: Article, scanner: Scanner, from: Position, run: Run) {
    this.matches = new Matches(searchedTexts(article), scanner, from, run);
  }

  /** The next match from a place on, or the one before it; `origin`: where one came from, if not from there. */
  look(from: Place, step: Step, origin = from): Outcome {
    this.#wanted = { from, step, origin };
    return this.#answer(FIRST_LOOK);
  }

  /** Looks on for a turn; what came of it, or null where nothing did. */
  goOn(): Outcome | null {
    if (this.#wanted === null) {
      this.matches.advance(TURN_MS);
      return null;
    }
    const outcome = this.#answer(TURN_MS);
    return outcome.kind === 'looking' ? null : outcome;
  }

  get isDone(): boolean {
    return this.matches.isComplete && this.#wanted === null;
  }

  #answer(milliseconds: number): Outcome {
    if (this.#wanted === null) return { kind: 'looking' };
    const { from, step, origin } = this.#wanted;
    const answer: Answer = this.matches[step > 0 ? 'next' : 'previous'](from, milliseconds);
    if (answer === 'pending') return { kind: 'looking' };
    this.#wanted = null;
    return answer === 'none' ? { kind: 'none' } : this.#found(answer, origin, step);
  }

  #found(match: Match, from: Place, step: Step): Outcome {
    const isBehind = match.text - from.text || match.start - from.offset;
    const wrapped = step > 0 ? (isBehind < 0 ? 'top' : null) : isBehind >= 0 ? 'end' : null;
    const place = this.matches.positionOf(match);
    const { total } = this.matches;
    return { kind: 'found', match, place, ordinal: this.matches.ordinalOf(match), total, wrapped };
  }
}

/** What is typed, ready to be looked for from a place on; or why it is not. */
export function startLooking(
  article: Article,
  typed: string,
  from: Position,
  limitTime: () => Run,
): Search | 'empty' | 'unfit' {
  const source = patternIn(typed);
  if (source === null) {
    const scanner = new WordScanner(typed, new Folding(hasCapital(typed)));
    return typed === '' ? 'empty' : new Search(article, scanner, from, runPlainly);
  }
  const pattern = compilePattern(source);
  if (pattern === null) return 'unfit';
  return source === ''
    ? 'empty'
    : new Search(article, new PatternScanner(pattern), from, (work) => limitTime()(work));
}

/** Whether what is typed can only stand where the words before it do. */
export function narrows(typed: string, before: string): boolean {
  if (patternIn(typed) !== null || !typed.startsWith(before)) return false;
  // Accents alone are nothing to look for.
  return foldWanted(before, new Folding(true)) !== '';
}
