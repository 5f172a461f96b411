import { clean, type Quote, type QuotePart } from '../../model/index.ts';
import type { Candidate, Source } from '../rules/candidates.ts';
import { certaintyOf } from '../rules/certainty.ts';
import type { Grounds } from '../rules/grounds.ts';
import type { Token } from '../text/token.ts';
import type { Coreference } from './coreference.ts';
import { speakerOf } from './speakers.ts';

/**
 * Makes quotes of what was found: joins parts, resolves speakers, numbers them behind a prefix. What speaks for each
 * goes into `grounds`. `inTurns`: each line is somebody else's, as in a conversation.
 */
export function toQuotes(
  found: readonly Candidate[],
  people: Coreference,
  prefix = 'q',
  grounds: Grounds | null = null,
  inTurns = false,
): Quote[] {
  const quotes: Quote[] = [];
  let last: Candidate | null = null;
  for (const one of found) {
    if (one.kind === 'other' || !hasWords(one)) continue;
    const { line } = one.parsed;
    const { span, source } = one;
    const part: QuotePart = {
      block: line.block,
      start: line.offset + span.start,
      end: line.offset + span.end,
      text: clean((line.written ?? line.text).slice(span.start, span.end)),
    };
    const before = quotes[quotes.length - 1];
    if (last && before && belongTogether(last, one)) {
      quotes[quotes.length - 1] = { ...before, parts: [...before.parts, part] };
      grounds?.extend(before.id, one);
      last = one;
      continue;
    }
    const identified = source && speakerOf(source, people);
    const said = identified?.speaker ?? null;
    const isSame = inTurns && last !== null && isNextLine(last, one) && said?.name === before?.speaker?.name;
    last = one;
    const cue = cueOf(source);
    const id = `${prefix}${quotes.length + 1}`;
    grounds?.add(id, one);
    quotes.push({
      id,
      kind: one.kind,
      parts: [part],
      // “He” of the next line is not the one who spoke before.
      speaker:
        said && isSame && source?.attribution.phrase.kind === 'pronoun' ? { ...said, name: null } : said,
      certainty: certaintyOf(
        one.kind,
        identified?.sure === false || (inTurns && isCarried(source))
          ? null
          : (source?.attribution.rule ?? null),
        !one.parsed.grammar.lexicon.language.unmeasured,
      ),
      cue: cue ? clean(cue.text) : null,
      section: line.section,
    });
  }
  return quotes;
}

function isNextLine(last: Candidate, { parsed }: Candidate): boolean {
  return last.parsed.first + last.parsed.sentences.length === parsed.first;
}

/** Parts of one quote: split by its attribution, words marked in one reported sentence, speech over paragraphs. */
function belongTogether(last: Candidate, one: Candidate): boolean {
  if (one.joined) return last.kind === one.kind;
  if (last.kind !== one.kind || last.sentence !== one.sentence || !last.source || !one.source) return false;
  return (
    last.source.attribution.phrase === one.source.attribution.phrase &&
    last.source.attribution.cue === one.source.attribution.cue
  );
}

function cueOf(source: Source | null): Token | undefined {
  if (source?.cue) return source.cue.parsed.tokens[source.cue.at];
  return source && source.attribution.cue >= 0 ? source.parsed.tokens[source.attribution.cue] : undefined;
}

/** Marks around nothing, or around other marks, quote nobody. */
function hasWords(one: Candidate): boolean {
  const { text } = one.parsed.line;
  for (let at = one.span.start; at < one.span.end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)) return true;
    if (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f)) return true;
  }
  return false;
}

/** In a story the next line is often somebody else's. */
function isCarried(source: Source | null): boolean {
  return source?.attribution.rule.startsWith('line-before') === true;
}
