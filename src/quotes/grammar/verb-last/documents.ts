import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase } from '../noun-phrase.ts';
import { endsClause } from './cues.ts';

/** Words between a document and its verb, at most. */
const NEAR = 4;

/** 発表文は「…」としている · 현수막에는 “…” · 告示写着：“…”: what words stand in, where nobody is said to say them. */
export function documentOf(context: SentenceContext, quote: number): Attribution | null {
  const { roles, language } = context.grammar.lexicon;
  if (roles.document.size === 0 || language.verbFirst) return null;
  return roles.topic.size > 0 ? marked(context, quote) : writing(context, quote);
}

/** 貼り紙には「…」: a particle of place behind the document, or that of what the sentence is about. */
function marked({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { lexicon } = grammar;
  for (let at = quote - 1; at > sentence.from; at--) {
    const token = tokens[at];
    if (token && (token.quote >= 0 || endsClause(token))) return null;
    const particle = isAmong(token, lexicon.roles.topic) || isAmong(token, lexicon.roles.dative);
    if (particle && isDocument(tokens[at - 1], lexicon))
      return attributionTo(bareNounPhrase('nominal', at - 1, at), -1, 'before-thing');
  }
  return null;
}

/** 告示写着：“…” · 报告指出，电梯“…”: a clause before the words, or the words' own, begins with the document and its verb. */
function writing({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { lexicon } = grammar;
  for (let verb = quote - 1; verb > sentence.from && (tokens[verb]?.quote ?? -1) < 0; verb--) {
    if (!isAmong(tokens[verb], lexicon.roles.written) && !tokens[verb]?.isSaying) continue;
    for (let at = verb - 1; at >= Math.max(sentence.from, verb - NEAR) && !endsClause(tokens[at]); at--) {
      if (!isDocument(tokens[at], lexicon) || tokens[at - 1]?.isPreposition) continue;
      if (isAmong(tokens[at + 1], lexicon.roles.owner)) return null;
      return attributionTo(bareNounPhrase('nominal', at, at + 1), verb, 'before-thing');
    }
  }
  return null;
}

function isDocument(token: Token | undefined, { roles }: Lexicon): boolean {
  if (!token?.word || token.isPersonNoun || token.capital) return false;
  for (const ending of roles.document) if (token.low.endsWith(ending)) return true;
  return false;
}
