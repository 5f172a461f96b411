import type { Article, Quote, QuoteKind, QuotePart, Speaker } from '../model/index.ts';
import { type Attribution, afterQuote, afterWords, atEnd, beforeQuote, colonQuote, type Frame, inThatClause, reporterOf } from './attribute.ts';
import { meaningOf } from './kinds.ts';
import { languageOf } from './languages/index.ts';
import { DETERMINER, HE, type Lexicon, lexiconOf, MISTER, MISTRESS, REPORTIVE, SHE } from './lexicon.ts';
import { type Line, linesOf } from './lines.ts';
import { ANY_MARK, findStretches, type Stretch } from './marks.ts';
import { createPersons, type Persons, plainText } from './persons.ts';
import { readPhrase } from './phrases.ts';
import { endsOpen, endsSentence, partSentences, type Sentence } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A line taken apart. */
interface Reading {
  readonly line: Line;
  readonly stretches: readonly Stretch[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Number of its first sentence in the article. */
  readonly first: number;
}

/** Who spoke, with the line that says so. */
interface Source {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly sentence: number;
}

interface Found {
  readonly reading: Reading;
  readonly stretch: Stretch;
  /** Index of the quotation's token, and of its sentence in the article. */
  readonly at: number;
  readonly sentence: number;
  source: Source | null;
  kind: QuoteKind | 'other';
  /** Joined to the quote before: the same words go on. */
  joined: boolean;
}

/** Finds every quote of an article and says who said it. Pure; the same article gives the same quotes. */
export function attributeQuotes(article: Article): Quote[] {
  const lines = linesOf(article);
  const lexicon = lexiconOf(languageOf(article.lang, () => sampleOf(lines)));
  const persons = createPersons();
  const found: Found[] = [];
  let sentences = 0;
  let previous: Reading | null = null;
  let waiting: Found[] = [];
  for (const line of lines) {
    const reading = readLine(line, lexicon, sentences);
    sentences += reading.sentences.length;
    if (line.role !== 'headline' || !isTitleCase(reading.tokens)) persons.read(reading.tokens, reading.sentences, reading.first);
    if (reading.stretches.length === 0) signOff(reading, waiting, lexicon);
    const list = attributeLine(reading, lexicon);
    linkLines(list, reading, previous, found, lexicon);
    for (const one of list) {
      found.push(one);
      const { source } = one;
      if (!source || source.reading !== reading) continue;
      const { phrase } = source.attribution;
      if (phrase.nameTo > phrase.nameFrom) {
        persons.spoke(nameText(reading.tokens, phrase.nameFrom, phrase.nameTo), source.sentence);
      }
    }
    waiting = list.filter((one) => !one.source && isWhole(one));
    previous = reading;
  }
  return toQuotes(found, persons);
}

/** The beginning of the running text. */
function sampleOf(lines: readonly Line[]): string {
  let sample = '';
  for (const line of lines) {
    if (sample.length > 3000) break;
    sample += `${line.text}\n`;
  }
  return sample;
}

/** Headlines Like This: their capitals name nobody. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!token.word || token.low.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return capitals > 4 && capitals > words * 0.7;
}

function readLine(line: Line, lexicon: Lexicon, first: number): Reading {
  const stretches = ANY_MARK.test(line.text) ? findStretches(line.text, false) : [];
  const tokens = tokenise(line.text, stretches, lexicon);
  const sentences = partSentences(tokens, (at) => {
    const stretch = stretches[tokens[at]?.quote ?? -1];
    if (!stretch || !endsSentence(line.text, stretch)) return false;
    const next = tokens[at + 1];
    if (!next) return true;
    if (!next.word && next.quote < 0 && next.text !== '(') return false;
    if (!endsOpen(line.text, stretch)) return next.capital || next.quote >= 0 || next.text === '(';
    // After a question or a cry the attribution may follow.
    const frame: Frame = { tokens, sentence: { from: at, to: Math.min(tokens.length, at + 40) }, lexicon };
    return (next.capital || next.quote >= 0) && !afterQuote(frame, at, true);
  });
  return { line, stretches, tokens, sentences, first };
}

/** The quotations of a line with what its own sentences say of them. */
function attributeLine(reading: Reading, lexicon: Lexicon): Found[] {
  const { line, tokens, sentences, stretches, first } = reading;
  const results: Found[] = [];
  if (stretches.length === 0) return results;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    if (!sentence) continue;
    const known: Attribution[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const stretch = stretches[tokens[at]?.quote ?? -1];
      if (!stretch) continue;
      const frame: Frame = {
        tokens,
        sentence: { from: Math.max(sentence.from, at - 150), to: Math.min(sentence.to, at + 150) },
        lexicon,
      };
      const attribution = attributeOne(frame, at, line.text, stretch, known, sentences[number + 1]);
      if (attribution) known.push(attribution);
      const kind = meaningOf(
        {
          text: line.text,
          stretch,
          tokens,
          at,
          led: at > sentence.from,
          longNames: lexicon.language.capitalNouns,
          followed: at + 1 < sentence.to && (tokens[at + 1]?.word ?? false),
        },
        attribution,
      );
      const source = attribution && { reading, attribution, sentence: first + number };
      results.push({ reading, stretch, at, sentence: first + number, source, kind, joined: false });
    }
  }
  for (let index = 0; index < results.length; index++) {
    const one = results[index];
    if (one && !one.source) reportOne(one, lexicon);
    if (one && !one.source) floatOne(one, results, index);
  }
  return results;
}

function attributeOne(
  frame: Frame,
  at: number,
  text: string,
  stretch: Stretch,
  known: readonly Attribution[],
  next: Sentence | undefined,
): Attribution | null {
  const { tokens, sentence } = frame;
  const opener = tokens[at - 1]?.text ?? '';
  const introduced = /^[,:]$/.test(opener) && at - 1 > sentence.from;
  const complete = introduced && endsSentence(text, stretch) && !/^[,—–-]$/.test(tokens[at + 1]?.text ?? '');
  if (complete) {
    const before = opener === ':' ? colonQuote(frame, at - 1, known) : beforeQuote(frame, at, known);
    if (before) return before;
  }
  const led = at > sentence.from && !introduced;
  const open = endsOpen(text, stretch);
  const after = led ? afterWords(frame, at, open) : afterQuote(frame, at, open);
  if (after) return after;
  if (!introduced) {
    const end = atEnd(frame, at);
    if (end) return end;
  }
  const before = beforeQuote(frame, at, known);
  if (before) return before;
  if (opener === ':') return colonQuote(frame, at - 1, known);
  if (frame.lexicon.language.verbFirst) {
    const around = inThatClause(frame, at);
    if (around) return around;
  }
  // “….” X said: a full stop where a comma belongs.
  if (at === sentence.from && at + 1 === sentence.to && next && known.length === 0) {
    const late = afterQuote({ ...frame, sentence: { from: at, to: next.to } }, at, true);
    if (late && late.cue - late.phrase.to < 2 && next.to - late.cue < 6) return { ...late, rule: 'after-stop' };
  }
  return null;
}

/** “Sie sei „…“.”: a sentence in reported speech goes on with the speaker of the sentence before. */
function reportOne(one: Found, lexicon: Lexicon): void {
  if (!lexicon.language.reportive) return;
  const { tokens, sentences, first } = one.reading;
  const number = one.sentence - first;
  const sentence = sentences[number];
  if (!sentence || number === 0) return;
  let reported = false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++) {
    if ((tokens[at]?.bits ?? 0) & REPORTIVE) reported = true;
  }
  if (!reported) return;
  for (let back = number - 1; back >= Math.max(0, number - 3); back--) {
    const earlier = sentences[back];
    if (!earlier) return;
    const frame: Frame = { tokens, sentence: { from: earlier.from, to: Math.min(earlier.to, earlier.from + 80) }, lexicon };
    const attribution = reporterOf(frame);
    if (!attribution) continue;
    one.source = { reading: one.reading, attribution, sentence: first + back };
    one.kind = wordCount(one) >= 3 ? 'partial' : one.kind;
    return;
  }
}

/** A quotation without a word of saying goes with its neighbour in the paragraph. */
function floatOne(one: Found, results: readonly Found[], index: number): void {
  const before = results[index - 1];
  if (before?.source) {
    one.source = { ...before.source, attribution: { ...before.source.attribution, rule: 'float' } };
    const whole = isWhole(one);
    one.joined = whole && before.kind === 'direct' && before.sentence + 1 === one.sentence;
    if (whole && wordCount(one) > 1) one.kind = 'direct';
    return;
  }
  const next = results[index + 1];
  if (next?.source?.attribution.rule.startsWith('after') && isWhole(one)) {
    one.source = { ...next.source, attribution: { ...next.source.attribution, rule: 'float-right' } };
  }
}

/** The quotation is a sentence of its own. */
function isWhole(one: Found): boolean {
  const sentence = one.reading.sentences[one.sentence - one.reading.first];
  if (!sentence || sentence.from !== one.at) return false;
  for (let at = one.at + 1; at < sentence.to; at++) {
    const token = one.reading.tokens[at];
    if (token?.word || (token?.quote ?? -1) >= 0) return false;
  }
  return true;
}

function wordCount(one: Found): number {
  return one.reading.line.text.slice(one.stretch.start, one.stretch.end).trim().split(/\s+/).length;
}

/** What a line has from the one before it: speech that goes on, or a colon at its end. */
function linkLines(
  list: readonly Found[],
  reading: Reading,
  previous: Reading | null,
  found: readonly Found[],
  lexicon: Lexicon,
): void {
  const one = list[0];
  if (!one || !previous) return;
  const starts = reading.line.text.slice(0, one.stretch.open).trim() === '';
  if (!starts) return;
  const last = found[found.length - 1];
  const lastStretch = previous.stretches[previous.stretches.length - 1];
  const goesOn = lastStretch !== undefined && !lastStretch.closed && last?.reading === previous;
  let source: Source | null = null;
  let rule = '';
  if (goesOn && last) {
    one.joined = one.source === null || last.source === null;
    source = last.source;
    rule = 'goes-on';
    if (one.source && !last.source) {
      // The name comes at the end: “… / “…,” X said.
      for (let back = found.length - 1; back >= 0 && found[back]?.source === null; back--) {
        const earlier = found[back];
        if (!earlier) break;
        earlier.source = one.source;
        if (!earlier.joined) break;
      }
    }
  } else if (/[:：]\s*$/.test(previous.line.text.slice(-3))) {
    const { tokens, sentences } = previous;
    const sentence = sentences[sentences.length - 1];
    const frame = sentence && { tokens, sentence: { from: Math.max(sentence.from, sentence.to - 80), to: sentence.to }, lexicon };
    const attribution = frame ? colonQuote(frame, frame.sentence.to - 1, []) : null;
    if (attribution) source = { reading: previous, attribution, sentence: previous.first + sentences.length - 1 };
    rule = 'colon-line';
  } else if (last?.reading === previous && last.source && isWhole(one)) {
    source = last.source;
    rule = lastStretch && lastStretch.close >= previous.line.text.trimEnd().length ? 'line-before-quote' : 'line-before';
  }
  if (!source) return;
  for (const each of list) {
    if (each.source) break;
    each.source = { ...source, attribution: { ...source.attribution, rule } };
    if (wordCount(each) > 1) each.kind = 'direct';
  }
}

/** A line “— Name” under a quotation that stands alone. */
function signOff(reading: Reading, waiting: readonly Found[], lexicon: Lexicon): void {
  const { tokens, line } = reading;
  if (waiting.length === 0 || !/^\s*[—–-]/.test(line.text) || tokens.length > 24) return;
  let at = 0;
  while (/^[—–-]$/.test(tokens[at]?.text ?? '')) at++;
  const phrase = readPhrase(tokens, at, tokens.length, lexicon);
  if (!phrase || phrase.kind === 'pronoun') return;
  for (const one of waiting) {
    one.source = { reading, attribution: { phrase, cue: -1, cueEnd: -1, rule: 'sign-off' }, sentence: reading.first };
    one.kind = 'direct';
  }
}

function nameText(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(plainText).join(' ');
}

function toQuotes(found: readonly Found[], persons: Persons): Quote[] {
  const quotes: Quote[] = [];
  let last: Found | null = null;
  for (const one of found) {
    if (one.kind === 'other') continue;
    const { line } = one.reading;
    const { stretch, source } = one;
    const part: QuotePart = {
      block: line.block,
      start: line.offset + stretch.start,
      end: line.offset + stretch.end,
      text: line.text.slice(stretch.start, stretch.end),
    };
    const before = quotes[quotes.length - 1];
    if (last && before && belongTogether(last, one)) {
      quotes[quotes.length - 1] = { ...before, parts: [...before.parts, part] };
      last = one;
      continue;
    }
    last = one;
    const cue = source && source.attribution.cue >= 0 ? source.reading.tokens[source.attribution.cue] : undefined;
    quotes.push({
      id: `q${quotes.length + 1}`,
      kind: one.kind,
      parts: [part],
      speaker: source && speakerOf(source, persons),
      cue: cue ? cue.text : null,
      section: line.section,
      ...(process.env['PULLQUOTE_RULES'] ? { rule: source?.attribution.rule } : {}),
    });
  }
  return quotes;
}

/** Parts of one quote: split by its attribution, words marked in one reported sentence, speech over paragraphs. */
function belongTogether(last: Found, one: Found): boolean {
  if (one.joined) return last.kind === one.kind;
  if (last.kind !== one.kind || last.sentence !== one.sentence || !last.source || !one.source) return false;
  return last.source.attribution.phrase === one.source.attribution.phrase && last.source.attribution.cue === one.source.attribution.cue;
}

function speakerOf(source: Source, persons: Persons): Speaker | null {
  const { phrase } = source.attribution;
  const { sentence } = source;
  const { tokens, line } = source.reading;
  const slice = (from: number, to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last && to > from ? line.text.slice(first.start, last.end) : '';
  };
  const mention = slice(phrase.from, phrase.to);
  const first = tokens[phrase.from];
  if (phrase.kind === 'pronoun') {
    const bits = first?.bits ?? 0;
    const sex = bits & HE ? 1 : bits & SHE ? 2 : 0;
    const name = sex ? persons.antecedent(sex, sentence, phrase.from) : null;
    if (name && sex) persons.spoke(name, sentence);
    return { mention, name, description: null };
  }
  if (phrase.nameTo > phrase.nameFrom && !(first && first.bits & DETERMINER && phrase.nameFrom === phrase.from)) {
    const title = tokens[phrase.nameFrom - 1];
    const sex = title && title.bits & MISTER ? 1 : title && title.bits & MISTRESS ? 2 : 0;
    if (phrase.nameFrom >= phrase.to) {
      const name = persons.fullName(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence, 0);
      return { mention, name, description: mention };
    }
    if (phrase.to > phrase.nameTo) return { mention, name: mention, description: null };
    const name = persons.fullName(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence, sex);
    const about = slice(phrase.aboutFrom, phrase.aboutTo);
    return { mention, name, description: about || null };
  }
  const last = tokens[phrase.to - 1];
  const indefinite = phrase.to - phrase.from === 1 && ((first?.bits ?? 0) & DETERMINER) !== 0;
  if (indefinite || !last) return { mention, name: null, description: null };
  const bare = phrase.to - phrase.from === 2 && /^(?:the|that|this)$/.test(first?.low ?? '');
  const name = (bare && persons.office(last.low, sentence)) || mention;
  return { mention, name, description: null };
}
