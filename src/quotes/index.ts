import type { Article, Quote, QuoteKind, QuotePart, Speaker } from '../model/index.ts';
import { type Attribution, afterQuote, beforeQuote, colonQuote, type Frame } from './attribute.ts';
import { languageOf } from './languages/index.ts';
import { DETERMINER, HE, type Lexicon, lexiconOf, MISTER, MISTRESS, SHE } from './lexicon.ts';
import { type Line, linesOf } from './lines.ts';
import { ANY_MARK, findStretches, type Stretch } from './marks.ts';
import { createPersons, type Persons, plainText } from './persons.ts';
import { endsOpen, endsSentence, partSentences, type Sentence } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

interface Found {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly stretch: Stretch;
  readonly index: number;
  readonly attribution: Attribution | null;
  readonly kind: QuoteKind;
  readonly sentence: number;
  readonly continues: boolean;
  readonly emit: boolean;
}

/** Finds every quote of an article and says who said it. Pure; the same article gives the same quotes. */
export function attributeQuotes(article: Article): Quote[] {
  const lines = linesOf(article);
  const lexicon = lexiconOf(languageOf(article.lang));
  const persons = createPersons();
  const found: Found[] = [];
  let sentenceCount = 0;
  let unclosed = false;
  for (const line of lines) {
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
    persons.read(tokens, sentences, sentenceCount);
    const opensWithMark = stretches[0] !== undefined && line.text.slice(0, stretches[0].open).trim() === '';
    const list = attributeLine(line, tokens, sentences, stretches, lexicon, sentenceCount, unclosed && opensWithMark, found[found.length - 1]);
    found.push(...list);
    const last = stretches[stretches.length - 1];
    unclosed = last !== undefined && !last.closed;
    for (const one of list) {
      const phrase = one.attribution?.phrase;
      if (phrase && phrase.nameTo > phrase.nameFrom) persons.spoke(nameText(tokens, phrase.nameFrom, phrase.nameTo), one.sentence);
    }
    sentenceCount += sentences.length;
  }
  return toQuotes(found, persons);
}

function attributeLine(
  line: Line,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  stretches: readonly Stretch[],
  lexicon: Lexicon,
  firstSentence: number,
  continues: boolean,
  previous: Found | undefined,
): Found[] {
  const results: Found[] = [];
  const attributions: (Attribution | null)[] = [];
  let at = 0;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    if (!sentence) continue;
    const known: Attribution[] = [];
    for (at = sentence.from; at < sentence.to; at++) {
      const index = tokens[at]?.quote ?? -1;
      const stretch = stretches[index];
      if (!stretch) continue;
      const frame: Frame = { tokens, sentence: { from: Math.max(sentence.from, at - 150), to: sentence.to }, lexicon };
      const introduced = /^[,:]$/.test(tokens[at - 1]?.text ?? '') && at - 1 > sentence.from;
      const complete = introduced && endsSentence(line.text, stretch) && !/[,—–-]/.test(tokens[at + 1]?.text ?? '');
      let attribution: Attribution | null = null;
      if (complete) attribution = tokens[at - 1]?.text === ':' ? colonQuote(frame, at - 1, known) : beforeQuote(frame, at, known);
      attribution ??= afterQuote(frame, at, endsOpen(line.text, stretch)) ?? beforeQuote(frame, at, known);
      if (!attribution && tokens[at - 1]?.text === ':') attribution = colonQuote(frame, at - 1, known);
      if (attribution) known.push(attribution);
      if (!attribution && continues && index === 0 && previous) attribution = null;
      attributions[index] = attribution;
      results.push({
        line,
        tokens,
        stretch,
        index,
        attribution,
        kind: 'direct',
        sentence: firstSentence + number,
        continues: continues && index === 0,
        emit: true,
      });
    }
  }
  // A quotation without a cue of its own goes with its neighbour in the paragraph.
  return results.map((one, index) => {
    if (one.attribution) return one;
    for (let back = index - 1; back >= 0; back--) {
      const attribution = results[back]?.attribution;
      if (attribution) {
        const floated = { ...one, attribution: { ...attribution, rule: 'float' } };
        results[index] = floated;
        return floated;
      }
    }
    const next = results[index + 1]?.attribution;
    if (next && next.rule.startsWith('after')) return { ...one, attribution: { ...next, rule: 'float-right' } };
    return one;
  });
}

function nameText(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(plainText).join(' ');
}

function toQuotes(found: readonly Found[], persons: Persons): Quote[] {
  const quotes: Quote[] = [];
  for (const one of found) {
    if (!one.emit) continue;
    const { line, stretch } = one;
    const part: QuotePart = {
      block: line.block,
      start: line.offset + stretch.start,
      end: line.offset + stretch.end,
      text: line.text.slice(stretch.start, stretch.end),
    };
    const cue = one.attribution && one.attribution.cue >= 0 ? one.tokens[one.attribution.cue] : undefined;
    quotes.push({
      id: `q${quotes.length + 1}`,
      kind: one.kind,
      parts: [part],
      speaker: speakerOf(one, persons),
      cue: cue ? cue.text : null,
      section: line.section,
      ...(process.env['PULLQUOTE_RULES'] ? { rule: one.attribution?.rule } : {}),
    });
  }
  return quotes;
}

function speakerOf(one: Found, persons: Persons): Speaker | null {
  if (!one.attribution) return null;
  const { phrase } = one.attribution;
  const { tokens, line, sentence } = one;
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
    const name = persons.fullName(nameText(tokens, phrase.nameFrom, phrase.nameTo), sentence, sex);
    const about = slice(phrase.aboutFrom, phrase.aboutTo);
    return { mention, name, description: about || null };
  }
  return { mention, name: mention, description: null };
}
