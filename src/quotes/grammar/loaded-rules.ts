import type { Language } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Sex } from '../languages/sexes.ts';
import type { Unnamed } from '../people/unnamed.ts';
import type { Candidate, ParsedLine, Source } from '../rules/candidates.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Attribution } from './attribution.ts';
import type { Grammar, SentenceContext } from './grammar.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whom a sentence begins with: a noun for people without a name, or where the name behind an office begins. */
export type Lead = Range | { readonly name: number };

/** What `rules/meaning.ts` knows of marked words. */
export interface MarkedWords {
  readonly framed: boolean;
  readonly opened: boolean;
  readonly ends: boolean;
  readonly capital: boolean;
  readonly count: number;
}

/** What is asked of languages whose files are loaded, beside the rules that all share (`loaded/`, where each is described). */
export interface LoadedRules {
  actingPronoun(context: SentenceContext): Attribution | null;
  createUnnamed(lexicon: Lexicon): Unnamed;
  droppedPronoun(one: Candidate, before: Source | null): Source | null;
  introduces(before: string, grammar: Grammar): boolean;
  isCircumstance(tokens: readonly Token[], noun: Range, preposition: number, lexicon: Lexicon): boolean;
  isNamed(
    place: { tokens: readonly Token[]; at: number; led: boolean; grammar: Grammar },
    words: MarkedWords,
  ): boolean;
  lateSubject(context: SentenceContext, clause: number, verb: number): Attribution | null;
  leadingPerson(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon): Lead | null;
  mainClauseActor(context: SentenceContext): Attribution | null;
  nameInApposition(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): Range | null;
  opensSubordinate(context: SentenceContext): boolean;
  personBehind(
    context: SentenceContext,
    subject: NounPhrase | null,
    verb: number,
    quote: number,
  ): NounPhrase | null;
  quotedSource(context: SentenceContext, verb: number): Attribution | null | undefined;
  sexOfVerb(verb: string, lexicon: Lexicon): Sex;
  subjectOfNarration(context: SentenceContext): NounPhrase | null;
  takeFromNarration(list: readonly Candidate[], previous: ParsedLine | null): void;
  withoutClause(
    tokens: readonly Token[],
    phrase: NounPhrase,
    limit: number,
    lexicon: Lexicon,
  ): NounPhrase | null;
  wordsBeforeVerb(context: SentenceContext, at: number): Attribution | null;
}

/** Loaded with the first language that needs them. */
let loaded: LoadedRules | null = null;
const languages = new Set<Language>();

export function addLoadedRules(rules: LoadedRules, language: Language): void {
  loaded = rules;
  languages.add(language);
}

/** Null for a language that is always at hand, or built otherwise. */
export function loadedRulesOf({ language }: Lexicon): LoadedRules | null {
  return loaded !== null && languages.has(language) ? loaded : null;
}
