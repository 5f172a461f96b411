import type { Token } from '../../text/token.ts';
import { isMark, isWord } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import { attributionTo } from '../attribution.ts';
import { hasReportive, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { isOblique } from './base-noun-phrases.ts';
import { isHuman } from './human.ts';
import { subjectBehind } from './inverted-subjects.ts';
import { antecedentOf, mainClauseSubject } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { finiteSubject } from './subjects.ts';
import { isOwned, ownerBehind, textPlace } from './utterances.ts';
import { SUBORDINATORS, UTTERANCES } from './words.ts';

/** Die Ansicht von X, wonach es „…“ gebe · der Vorwurf der Kammer, dass …: whose the noun of saying before the clause is. */
export function ofOwner(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let at = quote - 1; at > sentence.from + 1; at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ';:')) return null;
    if (token.text === ',') return saidOf(context, at, quote);
    if (tokens[at - 1]?.text !== ',' || !isWord(token.low, 'dass daß ob wonach')) continue;
    for (let noun = at - 2; noun >= Math.max(sentence.from, at - 10); noun--) {
      if (!tokens[noun]?.word) return null;
      if (!isWord(tokens[noun]?.low, UTTERANCES) || !tokens[noun]?.capital) continue;
      const owner = ownerBehind(context, noun);
      return owner?.to === at - 1 ? attributionTo(owner, -1, 'owner') : null;
    }
    return null;
  }
  return null;
}

/** „Die Klage der Wirte, es fehle an „…““: the same without a conjunction, in the mood of reported speech. */
function saidOf(context: SentenceContext, comma: number, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let at = comma; at > Math.max(sentence.from + 1, comma - 24); at--) {
    const token = tokens[at];
    if (!token || isMark(token.text, ';:')) return null;
    if (token.text !== ',' || !hasReportive(tokens, at, quote)) continue;
    for (let noun = at - 1; noun >= Math.max(sentence.from, at - 7) && tokens[noun]?.word; noun--) {
      if (!tokens[noun]?.capital || !isWord(tokens[noun]?.low, UTTERANCES)) continue;
      const owner = ownerBehind(context, noun);
      return owner?.to === at ? attributionTo(owner, -1, 'owner') : null;
    }
  }
  return null;
}

/** X machte klar, dass „…“: said by the subject of the sentence, whatever its verb. */
export function inThatClause(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let at = quote - 1; at > sentence.from; at--) {
    if (!isWord(tokens[at]?.low, SUBORDINATORS) || tokens[at - 1]?.text !== ',') continue;
    if (!isWord(tokens[at]?.low, 'dass daß ob wonach')) continue;
    const phrase = mainClauseSubject(context, at - 1);
    return phrase && isHuman(tokens, phrase) && !hasReportive(tokens, sentence.from, at)
      ? attributionTo(phrase, -1, 'that-clause')
      : null;
  }
  return null;
}

/** Für die Ministerin ist das „…“: whose judgement it is. */
export function forWhom(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let at = quote - 2; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ';:')) return null;
    // „Der Markt für Chips sei „…““: part of what stands before it.
    if (token.low !== 'für' || (at > sentence.from + 1 && tokens[at - 1]?.capital)) continue;
    const phrase = readNoun(tokens, at + 1, quote);
    if (!phrase || !isHuman(tokens, phrase)) continue;
    let verb = phrase.end;
    while (tokens[verb]?.text === ',') verb++;
    if (
      isWord(
        tokens[verb]?.low,
        'ist war sind waren wäre bedeutet steht stand gilt galt klingt klang bleibt blieb',
      ) ||
      verb === quote - 1 ||
      (verb === quote && !tokens[quote]?.word)
    )
      return attributionTo(phrase, -1, 'for-whom');
  }
  return null;
}

const WANTING = 'will wollen wollte wollten wolle möchte möchten';

/** X will „…“: what somebody wants is said in his own words. */
export function wanted(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let at = quote - 1; at >= Math.max(sentence.from, quote - 14); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ':;')) return null;
    if (token.capital || !isWord(token.low, WANTING)) continue;
    const phrase = finiteSubject(context, at);
    return phrase && isHuman(tokens, phrase) ? attributionTo(phrase, at, 'wanted') : null;
  }
  return null;
}

/** Mit den Worten „…“ kommentierte X · X kam zu dem Ergebnis, „…“. */
export function withWords(context: SentenceContext, at: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const noun = isMark(tokens[at - 1]?.text, ',:') ? at - 2 : at - 1;
  if (noun <= sentence.from || !isWord(tokens[noun]?.low, UTTERANCES)) return null;
  if (!tokens[noun]?.capital) return null;
  if (!isLed(tokens, noun, sentence.from)) {
    const uttered = readNoun(tokens, noun - 1, noun + 1);
    const place = uttered && !isOblique(tokens[noun - 1]) ? textPlace(context, uttered, noun - 1) : null;
    return place && attributionTo(place, -1, 'with-words');
  }
  let verb = at + 1;
  if (tokens[verb]?.text === ',') verb++;
  const opens = noun - sentence.from < 4 && tokens[sentence.from]?.isPreposition;
  const next = tokens[verb];
  const behind =
    opens && next?.word && !next.capital && verb < sentence.to ? subjectBehind(context, verb) : null;
  if (behind) return attributionTo(behind, verb, 'with-words');
  // „Die Zeitung zitiert X mit den Worten „…““: left to the verb.
  for (let at = sentence.from; at < noun; at++)
    if (isAmong(tokens[at], grammar.lexicon.roles.quoting)) return null;
  const phrase = mainClauseSubject(context, noun);
  return phrase && !isOwned(tokens, phrase) ? attributionTo(phrase, -1, 'with-words') : null;
}

/** „…“ – mit diesen Worten eröffnete X die Messe: who acts by the words; `mit` is the token behind the quotation or a dash. */
export function withThese(context: SentenceContext, mit: number): Attribution | null {
  const { tokens } = context;
  if (tokens[mit]?.low !== 'mit' || !tokens[mit + 1]?.low.startsWith('dies')) return null;
  const verb = tokens[mit + 2]?.capital ? mit + 3 : mit + 4;
  if (!isWord(tokens[verb - 1]?.low, UTTERANCES) || !tokens[verb]?.word || tokens[verb]?.capital) return null;
  const phrase = subjectBehind(context, verb);
  return phrase && isHuman(tokens, phrase) ? attributionTo(phrase, -1, 'with-words') : null;
}

/** „…“: So nüchtern beschreibt X die Lage · „…“ – so sieht es X: whose view it is; `so` is the token behind the mark. */
export function soTold(context: SentenceContext, so: number): Attribution | null {
  const { tokens, sentence } = context;
  if (tokens[so]?.low !== 'so' || (tokens[so - 1]?.quote ?? -1) >= 0) return null;
  for (let verb = so + 1; verb < Math.min(sentence.to, so + 4); verb++) {
    const token = tokens[verb];
    if (!token?.word || token.capital || token.isDeterminer) return null;
    if (!token.isSaying) continue;
    const phrase = subjectBehind(context, verb);
    return phrase && isHuman(tokens, phrase) ? attributionTo(phrase, verb, 'told-after') : null;
  }
  return null;
}

/** „X ist froh, „dass endlich etwas geschieht““: what somebody is glad or sure of is said in his own words. */
export function feeling(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  if (tokens[quote - 1]?.text !== ',' || !isWord(tokens[quote - 2]?.low, FEELINGS)) return null;
  for (let at = quote - 3; at >= Math.max(sentence.from, quote - 20); at--) {
    if (tokens[at]?.capital || !isWord(tokens[at]?.low, FEELING)) continue;
    const phrase = finiteSubject(context, at);
    return phrase && isHuman(tokens, phrase) ? attributionTo(phrase, -1, 'that-clause') : null;
  }
  return null;
}

const FEELING = 'ist sind war waren bin sei wäre zeigt zeigte zeigten gab gibt wirkt wirkte bleibt blieb';
const FEELINGS =
  'froh stolz überzeugt sicher gewiss enttäuscht erleichtert traurig besorgt gespannt zuversichtlich dankbar optimistisch pessimistisch skeptisch verwundert erstaunt überrascht empört entsetzt begeistert zufrieden unzufrieden wütend sauer verärgert erfreut glücklich bewusst einig entschlossen fassungslos entrüstet irritiert genervt selbstbewusst kämpferisch selbstkritisch reumütig gelassen';

/** A preposition before the noun, over its article. */
function isLed(tokens: readonly Token[], noun: number, from: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - 3); at--) {
    if (isWord(tokens[at]?.low, 'mit zu zum zur unter in')) return true;
  }
  return false;
}

/** „…“, wird X, Leiter der Werft, zitiert: who is quoted. */
export function quotedBehind(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const verb = tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  if (!tokens[verb]?.isPassiveAuxiliary || tokens[verb]?.capital) return null;
  const phrase = readNoun(tokens, verb + 1, sentence.to);
  for (let at = phrase?.to ?? sentence.to; at < sentence.to; at++)
    if (isAmong(tokens[at], grammar.lexicon.roles.quotingPassive))
      return phrase && attributionTo(phrase, at, 'after-verb-first');
  return null;
}

/** „ein Zettel, auf dem geschrieben stand: „…““: the text on which it stands. */
export function textOfClause(context: SentenceContext, colon: number): Attribution | null {
  const { tokens, sentence } = context;
  if (!isWord(tokens[colon - 1]?.low, 'stand standen steht stehen hieß heißt')) return null;
  for (let at = colon - 2; at > sentence.from; at--) {
    if (tokens[at]?.text !== ',') continue;
    const relative = isWord(tokens[at + 1]?.low, 'auf in') && isWord(tokens[at + 2]?.low, 'dem der denen');
    const text = relative ? antecedentOf(context, at) : null;
    return text && attributionTo(text, -1, 'colon-text');
  }
  return null;
}
