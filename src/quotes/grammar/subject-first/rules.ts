import type { Language } from '../../languages/language.ts';
import { afterQuote, afterWords } from '../../rules/after.ts';
import { beforeQuote, openVerbBefore } from '../../rules/before.ts';
import { colonQuote, dashedQuote } from '../../rules/colon.ts';
import { atEnd } from '../../rules/end.ts';
import { documentQuote } from '../../rules/free-documents.ts';
import { ownerBefore, ownerOfClause } from '../../rules/owners.ts';
import { isDash, isMark } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import { isAmong, skipAdverbs } from '../context.ts';
import type { Grammar, Quotation, SentenceContext } from '../grammar.ts';
import { hasSecondVerb } from './second-verbs.ts';
import { wordsBeforeVerb } from './verb-last-clauses.ts';
import { writtenWords } from './written-words.ts';

/** What is asked of a quotation's place before a rule is. */
interface PlacedQuotation extends Quotation {
  /** The token before it is a colon. */
  readonly behindColon: boolean;
  /** A comma or a colon leads to it. */
  readonly introduced: boolean;
  /** Its sentence has words before it that go on with it. */
  readonly led: boolean;
}

interface SentenceRule {
  /** Languages that it is asked in; all without it. */
  readonly where?: (language: Language) => boolean;
  readonly when: (place: PlacedQuotation) => boolean;
  readonly read: (context: SentenceContext, place: PlacedQuotation) => Attribution | null;
}

const behindColon: SentenceRule['read'] = (context, { at, known }) => colonQuote(context, at - 1, known);
const behindVerb: SentenceRule['read'] = (context, { at, known }) => beforeQuote(context, at, known);

/** “Even as X insisted that “Q,” Y said Z”: a subordinate clause with a verb of saying before the words keeps them. */
function wordsInClause(context: SentenceContext, { at, known }: PlacedQuotation): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles, reports } = grammar.lexicon;
  if (!isAmong(tokens[at - 1], roles.complementizer)) return null;
  const opener = skipAdverbs(tokens, sentence.from + (tokens[sentence.from]?.isAdverb ? 1 : 0), at);
  return isAmong(tokens[opener], reports.subordinators) ? beforeQuote(context, at, known) : null;
}

/** Tokens between two quotations that may lead to the second, at most. */
const LONGEST_LEAD = 12;

/** “When he calls: “Q”, she answers: “Q””: what stands behind the first leads to the next. */
function beforeNext(context: SentenceContext, place: PlacedQuotation): Attribution | null {
  const { tokens, sentence } = context;
  const last = Math.min(sentence.to, place.at + LONGEST_LEAD);
  for (let next = place.at + 2; next < last; next++)
    if ((tokens[next]?.quote ?? -1) >= 0)
      return tokens[next - 1]?.text === ':' ? behindColon(context, place) : null;
  return null;
}

/** “X said, “A whole sentence.””: a comma leads to it. */
function leadsToSpeech({ introduced, complete, behindColon: colon }: PlacedQuotation): boolean {
  return introduced && complete && !colon;
}

/** In the order they are asked, the surest first; the first that answers wins. */
const SENTENCE_RULES: readonly SentenceRule[] = [
  { where: hasSecondVerb, when: () => true, read: (context, { at }) => writtenWords(context, at) },
  { when: (place) => place.introduced && place.complete && place.behindColon, read: behindColon },
  { when: leadsToSpeech, read: behindVerb },
  {
    where: ({ caseless, freeOrder }) => caseless === true || freeOrder === true,
    when: (place) => place.led || place.behindColon,
    read: (context, { at, known }) => documentQuote(context, at, known),
  },
  { when: (place) => place.behindColon, read: beforeNext },
  { when: (place) => place.led, read: wordsInClause },
  {
    where: ({ verbLastInClauses }) => verbLastInClauses === true,
    when: (place) => place.led,
    read: (context, { at }) => wordsBeforeVerb(context, at),
  },
  { when: (place) => place.led, read: (context, { at, open }) => afterWords(context, at, open) },
  {
    when: (place) => !place.led && !(place.behindColon && place.complete),
    read: (context, { at, open }) => afterQuote(context, at, open),
  },
  { when: (place) => !place.introduced, read: (context, { at }) => atEnd(context, at) },
  { when: () => true, read: (context, { at }) => ownerOfClause(context, at) },
  { when: (place) => !leadsToSpeech(place), read: behindVerb },
  { when: () => true, read: (context, { at }) => ownerBefore(context, at) },
  { when: (place) => place.behindColon, read: behindColon },
  { when: (place) => place.introduced, read: (context, { at }) => openVerbBefore(context, at) },
  { when: (place) => place.led, read: (context, { at, known }) => dashedQuote(context, at, known) },
];

/** Who says a quotation, by its own sentence, in a language. */
export function attributeIn(language: Language): Grammar['attribute'] {
  const rules = SENTENCE_RULES.filter(({ where }) => where === undefined || where(language));
  return (context, quotation) => attribute(rules, context, quotation);
}

function attribute(
  rules: readonly SentenceRule[],
  context: SentenceContext,
  quotation: Quotation,
): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { at, complete, open, known } = quotation;
  const opener = tokens[at - 1]?.text ?? '';
  const introduced = isMark(opener, ',:') && at - 1 > sentence.from;
  // “X laughed. – Q – said Y.”: a dash opens the words.
  let first = sentence.from;
  if (grammar.lexicon.language.insertsAttribution) while (first < at && isDash(tokens[first])) first++;
  const led = at > first && !introduced;
  const place: PlacedQuotation = { at, complete, open, known, introduced, led, behindColon: opener === ':' };
  for (const { when, read } of rules) {
    const found = when(place) ? read(context, place) : null;
    if (found) return found;
  }
  return null;
}
