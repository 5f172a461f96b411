import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { clauseStart } from '../grammar/clauses.ts';
import { hasArticles, isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isPassive } from '../grammar/verbs.ts';
import type { Token } from '../text/token.ts';
import { ledPhrase } from './bodies.ts';

/** Tokens between a quotation and the verb that says it is written, at most. */
const FAR = 14;

/** Tokens between such a verb and a document that its clause describes, at most. */
const LONGEST_LEAD = 8;

/**
 * “Nella sentenza si legge che …”, “No despacho lê-se «…»”, “una nota in cui si assicura «…»”: the document in which it is written.
 * Undefined where no verb says that words are written, null where no document does.
 */
export function documentBefore(context: SentenceContext, quote: number): Attribution | null | undefined {
  const { tokens, sentence, grammar } = context;
  if (!hasArticles(grammar.lexicon)) return undefined;
  for (let at = quote - 1; at >= Math.max(sentence.from + 1, quote - FAR); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0) return undefined;
    if (!isWritten(context, at)) continue;
    const phrase = describedBy(context, at) ?? leadingDocument(context, at);
    if (!phrase && !isAmong(token, grammar.lexicon.roles.written)) continue;
    return phrase && attributionTo(phrase, at, 'before');
  }
  return undefined;
}

/** “«…», si legge nella lettera”, “«…», lê-se no acórdão”: the document in which words are written that a sentence begins with. */
export function documentBehind(context: SentenceContext, from: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  if (!hasArticles(lexicon) || tokens[from]?.capital) return null;
  let verb = from;
  while (verb < from + 3 && !isAmong(tokens[verb], lexicon.roles.written)) verb++;
  let at = verb + 1;
  while (isAmong(tokens[at], lexicon.roles.reflexive) || isAmong(tokens[at], lexicon.roles.impersonal)) at++;
  if (verb > from + 2 || !isWritten(context, verb)) return null;
  const led = ledPhrase(context, at, sentence.to);
  // “si legge in una nota”: of those whom the text is about.
  if (!led || isAmong(tokens[led.phrase.from], lexicon.roles.indefinite)) return null;
  return isAmong(led.noun, lexicon.roles.document) ? attributionTo(led.phrase, verb, 'after-inverted') : null;
}

/** “si legge”, “lê-se”, “podía leerse”, “on lisait”, “se insiste”: a verb of nobody's. */
function isWritten({ tokens, sentence, grammar }: SentenceContext, at: number): boolean {
  const { roles, endings } = grammar.lexicon;
  const token = tokens[at];
  if (!token?.word || token.capital) return false;
  const written = isAmong(token, roles.written);
  for (const ending of endings.reflexive) if (written && token.low.endsWith(ending)) return true;
  // “su una rivista è stato definito «…»”
  if (token.isWeakCue && isPassive(tokens, at, sentence.from, grammar.lexicon)) return true;
  if (!written && !token.isCue && !token.isWeakCue) return false;
  if (isAmong(tokens[at + 1], roles.reflexive)) return true;
  // “lit-on”
  if (written && isAmong(tokens[at + 1], roles.impersonal)) return true;
  let before = at - 1;
  while (tokens[before]?.isAuxiliary || tokens[before]?.isAdverb || isModal(tokens[before])) {
    if (isAmong(tokens[before], roles.reflexive) || isAmong(tokens[before], roles.impersonal)) break;
    before--;
  }
  const whose = tokens[before];
  return isAmong(whose, roles.reflexive) || (written && isAmong(whose, roles.impersonal));
}

/** “on pouvait lire”, “si poteva leggere”: a plain word between. */
function isModal(token: Token | undefined): boolean {
  return token?.word === true && token.isContentWord && !token.capital && !token.isSaying;
}

/** “una nota di quattro righe in cui si assicura”: the document that a relative clause describes. */
function describedBy({ tokens, sentence, grammar }: SentenceContext, verb: number): NounPhrase | null {
  const { lexicon } = grammar;
  let who = verb - 1;
  while (who > verb - 4 && !(tokens[who]?.isRelative || isAmong(tokens[who], lexicon.roles.complementizer)))
    who--;
  const led = tokens[who - 1]?.isPreposition || tokens[who - 2]?.isPreposition;
  if (who <= verb - 4 || !led) return null;
  for (let at = who - 2; at >= Math.max(sentence.from, who - LONGEST_LEAD); at--) {
    if (!isAmong(tokens[at], lexicon.roles.document) || tokens[at]?.capital) continue;
    const from = tokens[at - 1]?.isDeterminer ? at - 1 : at;
    return grammar.readNounPhrase(tokens, from, who);
  }
  return null;
}

/** “En el escrito de la fiscalía …”: the document or the body that a sentence begins with, behind its preposition. */
function leadingDocument(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  let from = clauseStart(context, verb - 1);
  // “Nella relazione, in effetti, si parla …”
  if (tokens[from - 1]?.text === ',' && !tokens[from]?.isPreposition) from = sentence.from;
  const led = tokens[from]?.isDeterminer ? null : ledPhrase(context, from, verb);
  return led && isAmong(led.noun, grammar.lexicon.roles.document) ? led.phrase : null;
}
