import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { endsClause } from './cues.ts';
import { personBeginningAt, personEndingAt } from './person-phrases.ts';

/** Words between a possessor and the words that are his: “X'in dünkü “…” sözü”. */
const BETWEEN = 4;

/** Words between a quotation and the verb that says where it stands. */
const NEAR = 4;

/** X'in “…” sözü: whose words these are, where a noun of saying stands right behind them. */
export function possessed({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { roles } = grammar.lexicon;
  if (roles.topic.size > 0 || !startsWithOne(tokens[quote + 1], roles.utterance)) return null;
  for (let at = quote - 1; at > Math.max(sentence.from, quote - BETWEEN); at--) {
    if (endsClause(tokens[at])) return null;
    if (!isAmong(tokens[at], roles.owner)) continue;
    const phrase = personEndingAt(tokens, at, sentence.from, roles);
    return phrase && attributionTo(phrase, -1, 'owner');
  }
  return null;
}

/** Raporda “…” deniyor: what words stand in, or come from, where nobody is said to say them. */
export function writtenIn({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { roles } = grammar.lexicon;
  if (roles.document.size === 0) return null;
  // Dilekçede şu ifadeler yer aldı: “…”
  const led = isMark(tokens[quote - 1]?.text, ':');
  let verb = led ? quote - 2 : quote + 1;
  const step = led ? -1 : 1;
  while (Math.abs(verb - quote) < NEAR && tokens[verb]?.word && !isAmong(tokens[verb], roles.quotingPassive))
    verb += step;
  if (!isAmong(tokens[verb], roles.quotingPassive) || acts(tokens, verb, roles)) return null;
  for (let at = sentence.from; at < quote; at++) {
    const token = tokens[at];
    if (token && startsWithOne(token, roles.document) && endsInOne(token, grammar.lexicon.endings.oblique))
      return attributionTo(
        bareNounPhrase('nominal', compoundStart(tokens, at, sentence.from, grammar.lexicon), at + 1),
        verb,
        'before-thing',
      );
  }
  return null;
}

/** “X, mesajda “…” ifadesine yer verdi”: somebody does it, by the verb behind the words of a passive. */
function acts(tokens: readonly Token[], verb: number, { quotingPassive }: Lexicon['roles']): boolean {
  let at = verb + 1;
  while (isAmong(tokens[at], quotingPassive)) at++;
  return tokens[at]?.isCue === true;
}

/** “Bilirkişi raporunda”: where a noun begins that is made of two, the first without an ending. */
function compoundStart(tokens: readonly Token[], at: number, from: number, { endings }: Lexicon): number {
  const first = tokens[at - 1];
  const possessed = first?.word && at > from && endsInOne(tokens[at] as Token, endings.possessed);
  if (!possessed || first.isFunctionWord || first.endsLikeGerund || endsInOne(first, endings.oblique))
    return at;
  return at - 1;
}

/**
 * “kararlara değinen X, …”, “Y gelince X, …”: the first person behind a participle or a verb made an adverb; all before
 * belongs to what describes her, or to a clause of its own.
 */
export function describedIn(
  { tokens, sentence, grammar }: SentenceContext,
  limit: number,
): NounPhrase | null {
  const { roles } = grammar.lexicon;
  for (let at = sentence.from + 1; at < limit - 1 && !endsClause(tokens[at]); at++) {
    const token = tokens[at];
    if (!token?.word || token.capital || token.isKnown) continue;
    if (!token.endsLikeGerund && !token.readsAsAdverb) continue;
    let first = at + 1;
    while (first < at + BETWEEN && tokens[first]?.isContentWord && !tokens[first]?.capital) first++;
    const phrase =
      personBeginningAt(tokens, at + 1, limit, roles) ?? personBeginningAt(tokens, first, limit, roles);
    if (phrase && phrase.kind !== 'pronoun' && setsOff(tokens[phrase.to], roles)) return phrase;
  }
  return null;
}

/** A subject ends there: at a comma, or before “too” or “the following”. */
function setsOff(next: Token | undefined, { nameModifier, demonstrative }: Lexicon['roles']): boolean {
  return endsClause(next) || isAmong(next, nameModifier) || isAmong(next, demonstrative);
}

function startsWithOne(token: Token | undefined, stems: ReadonlySet<string>): boolean {
  if (!token?.word) return false;
  for (const stem of stems) if (token.low.startsWith(stem)) return true;
  return false;
}

function endsInOne({ low }: Token, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (low.endsWith(ending)) return true;
  return false;
}
