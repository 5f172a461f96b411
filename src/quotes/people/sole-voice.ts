import { isAmong } from '../grammar/context.ts';
import { type Candidate, isWhole, type ParsedLine, type Source, wordCount } from '../rules/candidates.ts';
import { speaksOf } from '../rules/dashed-turns.ts';
import { endsSentence } from '../text/sentences.ts';
import type { Coreference } from './coreference.ts';
import { speakerOf } from './speakers.ts';

/** Words of a quotation, at least, that goes with the only one who speaks. */
const FEWEST = 6;

/** The one who has said all that an article quotes so far: a sentence of speech that no other person stands beside is his. */
export class SoleVoice {
  readonly #people: Coreference;
  #source: Source | null = null;
  #name: string | null = null;
  #isShared = false;
  /** The line that was looked at last. */
  #before: ParsedLine | null = null;

  constructor(people: Coreference) {
    this.#people = people;
  }

  /** Gives the quotations of a line that nobody is named for to the one who alone has spoken. */
  take(list: readonly Candidate[], parsed: ParsedLine): void {
    const source = this.#source;
    const before = this.#before;
    this.#before = parsed;
    if (!source || this.#isShared || namesOther(parsed, source)) return;
    if (list.length > 0 && before && isAboutOther(before, parsed, source)) return;
    for (const one of list) {
      if (one.source !== null || !isSpeech(one) || speaksOf(one, source)) continue;
      one.source = { ...source, attribution: { ...source.attribution, rule: 'line-before' } };
    }
  }

  /** Takes note of who speaks in a line. */
  note(list: readonly Candidate[]): void {
    for (const { source, kind } of list) {
      if (!source || kind === 'other' || this.#isShared) continue;
      const name = speakerOf(source, this.#people)?.speaker.name ?? null;
      this.#isShared = name === null || (this.#name !== null && name !== this.#name);
      this.#name ??= name;
      if (source.attribution.phrase.kind === 'name') this.#source ??= source;
    }
  }
}

/** A whole sentence, long enough to be no title, and no question, which somebody else may ask. */
function isSpeech(one: Candidate): boolean {
  const { parsed, span, kind } = one;
  const speech = span.closed && kind === 'direct' && isWhole(one) && endsSentence(parsed.line.text, span);
  if (parsed.line.text[span.end - 1] === '?') return false;
  return speech && wordCount(one) >= FEWEST;
}

/** “A passenger sat at the front.” / “– He braked.”: the line right before ends with a sentence about somebody else. */
function isAboutOther(before: ParsedLine, line: ParsedLine, { parsed, attribution }: Source): boolean {
  const { tokens, sentences, grammar, first, spans } = before;
  const last = sentences.at(-1);
  if (!last || spans.length > 0 || first + sentences.length !== line.first) return false;
  const phrase = grammar.agentOf({ tokens, sentence: last, grammar });
  if (!phrase) return false;
  const { nameFrom, nameTo } = attribution.phrase;
  const own = parsed.tokens.slice(nameFrom, nameTo);
  return phrase.kind === 'nominal'
    ? isAmong(tokens[phrase.from], grammar.lexicon.roles.indefinite)
    : !own.some(({ low }) => low === tokens[phrase.nameTo - 1]?.low);
}

/** Somebody beside him in the line: another forename, or a noun for people. */
function namesOther({ tokens }: ParsedLine, { parsed, attribution }: Source): boolean {
  const { nameFrom, nameTo } = attribution.phrase;
  const own = new Set(parsed.tokens.slice(nameFrom, nameTo).map(({ low }) => low));
  return tokens.some(
    (token) =>
      (token.capital && token.isForename && !own.has(token.low)) ||
      token.isPersonNoun ||
      token.isTitle ||
      token.isMister,
  );
}
