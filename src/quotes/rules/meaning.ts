import type { Attribution } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { hasSecondVerb } from '../grammar/subject-first/second-verbs.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import { endsOpen, endsSentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { countWords, isDash, isDigit, isMark } from '../text/words.ts';

/** What the marks of a span stand for; `other` is a title, a nickname, a word in doubt. */
export type Meaning = 'direct' | 'partial' | 'other';

export interface Setting {
  readonly text: string;
  readonly span: MarkedSpan;
  readonly tokens: readonly Token[];
  /** Index of the quotation's token. */
  readonly at: number;
  /** Its sentence has words before it. */
  readonly led: boolean;
  readonly grammar: Grammar;
  /** Its sentence goes on behind it. */
  readonly followed: boolean;
}

/** Words in small letters inside titles, in English ones mostly, which articles of any language quote. */
const SMALL = new Set('of the and a an in on to for with at by from or vs is as'.split(' '));

/** Tells speech from reported words and from titles, nicknames and the like. */
export function meaningOf(setting: Setting, attribution: Attribution | null): Meaning {
  const { text, span, tokens, at, grammar } = setting;
  // Where nouns have capitals, a small first letter speaks against a name.
  const { language } = grammar.lexicon;
  const { capitalNouns } = language;
  const said = text.slice(span.start, span.end).trim();
  const count = countWords(text, span.start, span.end);
  const before = tokens[at - 1];
  const dashed = grammar.lexicon.language.insertsAttribution === true && isDash(before);
  const opened = before !== undefined && (isMark(before.text, ',:，：') || dashed);
  const ends = endsSentence(text, span) || endsOpen(text, span);
  const rule = attribution?.rule ?? '';
  const framed =
    rule === 'sign-off' ||
    rule === 'around' ||
    rule.startsWith('after') ||
    rule === 'told-after' ||
    (rule.startsWith('before') && opened) ||
    rule.startsWith('colon');
  // “Secondo il curatore della mostra «Q»”: the noun is part of who speaks.
  const source = rule === 'before-according' && attribution?.phrase.to === at;
  // “s’est dit « surpris »”: a verb, with its auxiliary.
  const verb = attribution?.cue === at - 1 && tokens[at - 2]?.isAuxiliary === true;
  const capital = (said[0] ?? '') !== (said[0] ?? '').toLowerCase();
  // „podała, że wystawa „nie jest zagrożona““: a title begins with a capital.
  const clause = language.freeOrder && !capital && attribution !== null;
  // „Für Roe ist das Buch „ein Glücksfall für alle““
  const judged = clause || (capitalNouns && rule === 'for-whom' && !capital);
  if (!framed && !source && !verb && !judged && before && isNaming(before)) return 'other';
  // «крикнула не «ура», а …»: what nobody has said.
  if (language.freeOrder && isAmong(before, grammar.lexicon.reports.unsaid) && tokens[at - 2]?.isSaying)
    return 'other';
  const words = { framed, opened, ends, capital, count, said };
  if (grammar.isName(setting, attribution, words)) return 'other';
  // “No.”: a line of its own.
  if (!attribution && tokens.length === 1 && endsSentence(text, span)) return 'direct';
  // „sprach von einem „Debakel““: where every noun has a capital, one behind an indefinite article is no title.
  const single =
    capitalNouns &&
    count === 1 &&
    (attribution?.cue ?? -1) >= 0 &&
    (isAmong(before, grammar.lexicon.roles.indefinite) ||
      (isAmong(before, grammar.lexicon.roles.calledAs) && rule === 'before-beside') ||
      isSpokenOf(setting, attribution));
  const titled = count <= 10 && !single && isTitled(said.split(' ')) && !hasUncased(said);
  // “her memoir, “…””, “a play called “…””, “the “…” star”
  if (titled && before?.text === ',' && isNaming(tokens[at - 2] ?? before)) return 'other';
  // “Falso”, ha replicato X: a word that its sentence begins with has a capital anyway.
  const told = isComma(tokens[at + 1]) || (language.unmeasured && isPlainCue(tokens[at + 1]));
  const begins = !setting.led && rule.startsWith('after') && told;
  // “Neredesiniz?” diye yazdı: the word behind it says that these are somebody's words.
  const behind = tokens[at + 1];
  const quoted =
    (rule === 'after-final' && count === 1 && !before?.capital) ||
    (framed &&
      (isAmong(behind, grammar.lexicon.roles.quotative) ||
        (language.grammar === 'verb-last' && behind?.isCue === true)));
  if (titled && !ends && !opened && !begins && !quoted && count <= 6) return 'other';
  // “a new fire: “Sunday Football” ratings fell”
  if (titled && !ends && count > 1 && count <= 6 && isCommonNoun(tokens[at + 1])) return 'other';
  // “shouting “Shame!””, „rief Roe „Schande!““: right behind the verb, a cry is no title.
  const cue = attribution?.phrase.to === at ? attribution.cue : at - 1;
  if (isMark(said.slice(-1), '!?') && attribution?.cue === cue && isPlainCue(tokens[cue])) return 'direct';
  if (before && attribution && attribution.cue === at - 1 && isNamed(setting, attribution)) return 'other';
  if (!framed && attribution && count <= 4 && !ends && isFarModifier(setting, attribution)) return 'other';
  // „Welcher Schlüssel?“ in a line of its own
  const alone = capitalNouns && !setting.led && !setting.followed && ends && count > 1;
  if (count <= 6 && !alone && (!framed || (setting.led && !opened && !quoted)) && titled) return 'other';
  if (!attribution) {
    if (grammar.isSpoken?.(setting, words)) return 'direct';
    // Where no verb of saying is known, its comma or dash stands for it.
    const next = tokens[at + 1];
    const told = isComma(next) || lastIsComma(said) || isAmong(next, grammar.lexicon.roles.quotative);
    // „Na transparencie można było przeczytać „…””: what is written is somebody's words.
    if (count >= 2 && isAmong(opened ? tokens[at - 2] : before, grammar.lexicon.roles.written))
      return 'direct';
    if (language.freeOrder && count >= 3 && (isDash(next) || isDash(tokens[at + 2]))) return 'direct';
    const bare = language.grammar === 'unknown' || language.grammar === 'verb-last';
    if (bare && count >= 3 && (opened || ends || told)) return 'direct';
    // “是我，别怕。”门外的人压低了声音: a whole sentence in marks that a line or a sentence begins with.
    if (language.grammar === 'verb-last' && (opened || !setting.led) && ends && count >= (opened ? 1 : 2))
      return 'direct';
    const whole = !setting.led && !setting.followed;
    // 「おはよう」: a line of its own, which needs no full stop.
    if (whole && language.grammar === 'verb-last' && tokens.length === 1) return 'direct';
    if (whole && count >= 4 && (ends || !next || isMark(next?.text, '.!?。'))) return 'direct';
    const heard = next?.isCue || isAmong(next, grammar.lexicon.roles.written);
    if (count >= 3 && !setting.led && heard && !next?.capital && !next?.isAlsoNoun) return 'direct';
    if (count >= 2 && isAmong(next, grammar.lexicon.roles.quotative)) return 'direct';
    if (!setting.led && count >= 3 && told) return 'direct';
    // «Hvem er det?» lød det bak døra.
    if (!setting.led && count >= 2 && ends && next?.isCue) return 'direct';
    // „Bekennen Sie sich schuldig?“ „Teilweise.“
    const exchange = whole && ends && ((next?.quote ?? -1) >= 0 || (before?.quote ?? -1) >= 0);
    if (exchange) return 'direct';
    const spoken = whole && ends && (count >= 2 || language.grammar === 'verb-last');
    // ‘Lieve Eef,’ stond erin: words that are written somewhere.
    const written = isComma(next) ? tokens[at + 2] : next;
    if (
      !setting.led &&
      count >= 2 &&
      hasSecondVerb(language) &&
      isAmong(written, grammar.lexicon.roles.written)
    )
      return 'direct';
    const opens = at === 0 && (capitalNouns || hasSecondVerb(language));
    if (spoken && (!next || opens || language.grammar === 'verb-last')) return 'direct';
    // What begins with a small letter, and is no single word in doubt, is no title. Of English it is often neither.
    if (language.unmeasured && count >= 3 && !capital && !isDigit(said.charCodeAt(0)))
      return setting.led ? 'partial' : 'direct';
    if (opened && count >= 4) return 'direct';
    const small = (said[0] ?? '') !== (said[0] ?? '').toUpperCase();
    return count >= 9 || (count >= 4 && small && capitalNouns) ? 'direct' : 'other';
  }
  if (framed || (!setting.led && !setting.followed)) return count >= 2 ? 'direct' : 'partial';
  return opened && ends && count >= 4 ? 'direct' : 'partial';
}

/** „sprach von „Verrat““: a verb that leads by a preposition to what somebody speaks of. */
function isSpokenOf({ tokens, at, grammar }: Setting, attribution: Attribution | null): boolean {
  return (
    tokens[at - 1]?.isPreposition === true &&
    isAmong(tokens[attribution?.cue ?? -1], grammar.lexicon.roles.speaksOf)
  );
}

function isComma(token: Token | undefined): boolean {
  return isMark(token?.text, ',，、') || isDash(token);
}

function lastIsComma(said: string): boolean {
  return isMark(said.slice(-1), ',，、');
}

function isNaming(before: Token): boolean {
  // لإذاعة: a preposition that is written with its noun.
  return before.isWorkNoun && (!before.isPreposition || before.isOrganisationNoun);
}

function isPlainCue(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.isCue || token.isSayingParticiple) && !token.isWeakCue && !token.isAlsoNoun
  );
}

/** “a phenomenon called …”, “they staged a play called …”: the verb belongs to a noun right before it that does not act. */
function isNamed(setting: Setting, attribution: Attribution): boolean {
  const { phrase, cue } = attribution;
  const { roles } = setting.grammar.lexicon;
  const [first, noun, verb] = [setting.tokens[phrase.from], setting.tokens[cue - 1], setting.tokens[cue]];
  if (!isAmong(verb, roles.naming)) return false;
  if (phrase.to === cue) return isAmong(first, roles.indefinite);
  const thing = isCommonNoun(noun) || noun?.isWorkNoun || noun?.isOrganisationNoun;
  return thing === true && !noun?.capital && phrase.end < cue;
}

/** A word that no list has for anything else. */
function isCommonNoun(token: Token | undefined): boolean {
  if (!token?.word || !token.isContentWord || token.capital) return false;
  return !token.isOtherVerb && !token.isSaying && !token.readsAsAdverb;
}

/** Words from a verb of saying behind which a modifier in marks is as often a word in doubt as a word of the speaker. */
const FAR = 10;

/** “said the officers who signed a “dissent channel” memo”: a modifier of the noun behind it, far from the verb of saying. */
function isFarModifier({ tokens, at, grammar }: Setting, { cue, cueEnd }: Attribution): boolean {
  if (!grammar.lexicon.language.openCompounds || cueEnd < 0 || cueEnd > at) return false;
  // “signed a “dissent channel” memo”: what is signed, sung or shown is a thing.
  const near = tokens[cue]?.isNearCue === true && !tokens[cue]?.isCue;
  if (!isCommonNoun(tokens[at + 1])) return false;
  // “added that it came after an “impressive” effort”: all of what is reported is in the speaker's words.
  if (!near && isAmong(tokens[cueEnd], grammar.lexicon.roles.complementizer)) return false;
  return near || tokens.slice(cueEnd, at).filter(({ word }) => word).length >= FAR;
}

/** Signs that have no capitals, among which those of a few letters tell nothing. */
function hasUncased(said: string): boolean {
  for (let at = 0; at < said.length; at++) if (said.charCodeAt(at) >= 0x3041) return true;
  return false;
}

function isTitled(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) {
    const first = word[0] ?? '';
    if (first !== first.toLowerCase()) capitals++;
    else if (!SMALL.has(lettersOf(word)) && !isDigit(word.charCodeAt(0))) return false;
  }
  const first = words[0]?.[0] ?? '';
  return capitals > 0 && (words.length > 1 || first !== first.toLowerCase());
}

/** A word in lower case without the marks at its end. */
function lettersOf(word: string): string {
  let end = word.length;
  while (end > 0 && ".,;:!?’'".includes(word[end - 1] ?? '')) end--;
  return word.slice(0, end).toLowerCase();
}
