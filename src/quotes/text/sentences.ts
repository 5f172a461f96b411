import type { MarkedSpan } from './marked-spans.ts';
import type { Token } from './token.ts';
import { isDigits, isMark } from './words.ts';

/** A sentence of a line: tokens from `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Last mark of a quotation's words, nested closing marks, brackets and spaces left out; empty where it is a letter. */
function lastMark(line: string, span: MarkedSpan, among: string): boolean {
  for (let at = span.end - 1, seen = 0; at >= span.start && seen < 4; at--, seen++) {
    const char = line[at] ?? '';
    if (among.includes(char)) return true;
    if (!' )]’\'”"'.includes(char)) return false;
  }
  return false;
}

/** Whether the words of a quotation end a sentence. */
export function endsSentence(line: string, span: MarkedSpan): boolean {
  return lastMark(line, span, '.!?…。！？؟');
}

/** Whether they ask, cry out or break off: after these, unlike after a full stop, “she said” may still follow. */
export function endsOpen(line: string, span: MarkedSpan): boolean {
  return lastMark(line, span, '!?,…—–―-،');
}

/**
 * Parts the tokens of a line into sentences. A quotation that ends like a sentence ends one, unless `goesOn` says that
 * what follows it is its attribution. A dot for which `isOrdinal` holds ends none.
 */
export function partSentences(
  tokens: readonly Token[],
  endsHere: (token: number) => boolean,
  isOrdinal: (dot: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = pastPlaceLine(tokens);
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    // ■店主「…」 ■客「…」: a bullet opens a sentence.
    if (at > from && !token.word && isMark(token.text, '■□●◆◇▼▽▲△★☆◎')) {
      sentences.push({ from, to: at });
      from = at;
    }
    const stop = token.quote >= 0 ? endsHere(at) : !token.word && isMark(token.text, '.!?…。！？؟');
    if (!stop || isOrdinal(at)) continue;
    let to = at + 1;
    while (to < tokens.length && isClosing(tokens[to])) to++;
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function isClosing(token: Token | undefined): boolean {
  return token !== undefined && token.quote < 0 && !token.word && isMark(token.text, '.!?…)]”"’\'');
}

/** “AFP”, “dpa”: a few letters. */
function isAgency(token: Token | undefined): boolean {
  const text = token?.text ?? '';
  return text.length < 6 && (text === text.toUpperCase() || text === text.toLowerCase());
}

/** “BAGHDAD, July 27 (Reuters) — …”: where the text behind it begins; 0 where no place line leads. */
function pastPlaceLine(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first?.capital) return 0;
  let shouted = first.text.length > 2 && first.text === first.text.toUpperCase();
  const capitals = shouted;
  let open = false;
  for (let at = 1; at < Math.min(tokens.length, 12); at++) {
    const token = tokens[at];
    if (!token || token.quote >= 0) return 0;
    if (token.text === '(' || token.text === ')') open = token.text === '(';
    // “Oldham (AFP) The mayor …”: no dash behind the agency, but a capital that begins a sentence.
    const next = tokens[at + 1];
    if (token.text === ')' && tokens[at - 2]?.text === '(' && isAgency(tokens[at - 1]) && next?.isDeterminer)
      return next.capital ? at + 1 : 0;
    if (isMark(token.text, '—–―-')) {
      // “Ann Roe (1951–2019) wrote”
      if (open) return 0;
      while (isMark(tokens[at]?.text, '—–―-')) at++;
      return shouted && at < tokens.length ? at : 0;
    }
    if (token.text === '(') shouted = true;
    // Behind a place in capitals an agency may have words in small letters: “PORT (kna Dienst) – …”.
    const agency = open && (capitals || (isAgency(token) && tokens[at + 1]?.text === ')'));
    if (token.word && !token.capital && !token.isTime && !isDigits(token.text) && !agency) return 0;
    if (!token.word && !isMark(token.text, ',.()/')) return 0;
  }
  return 0;
}
