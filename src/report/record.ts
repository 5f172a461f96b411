import { type Article, type Block, cleanUrl, type Quote, textsOf } from '../model/index.ts';
import { TEXT_KINDS } from './format.ts';

/** What a report takes of one article: data alone, which another process can tell. */
export interface ArticleRecord {
  readonly path: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly words: number;
  /** A letter of `TEXT_KINDS` for each text. */
  readonly kinds: string;
  readonly texts: readonly string[];
  readonly quotes: readonly RecordedQuote[];
  readonly sexes: readonly { readonly name: string; readonly men: number; readonly women: number }[];
  /** Why it is not all there. */
  readonly lacks: string | null;
}

export interface RecordedQuote {
  readonly kind: Quote['kind'];
  readonly speaker: Quote['speaker'];
  readonly cue: string | null;
  /** Place of the text among those of the article, start, end. */
  readonly parts: readonly (readonly [text: number, start: number, end: number])[];
  readonly isLate: boolean;
}

/** An input of which there is nothing but why. */
export interface FailedRecord {
  readonly path: string;
  readonly failed: string;
}

/** What an article and its quotes give to a report. */
export function recordArticle(
  path: string,
  article: Article,
  quotes: readonly Quote[],
  sexes: ArticleRecord['sexes'],
): ArticleRecord {
  const named = [...textsOf(article)];
  const places = new Map(named.map(({ block }, at) => [block, at]));
  const begins: number[] = [];
  let length = 0;
  for (const { text } of named) {
    begins.push(length);
    length += text.length;
  }
  const url = cleanUrl(article.source.url);
  return {
    path,
    title: article.title,
    published: article.published,
    site: article.site,
    url: url !== null && /^https?:/i.test(url) ? url : null,
    lang: article.lang,
    words: named.reduce((sum, { text }) => sum + countWords(text), 0),
    kinds: kindsOf(article).join(''),
    texts: named.map(({ text }) => text),
    quotes: quotes.map(({ kind, speaker, cue, parts }) => {
      const placed = parts.flatMap(({ block, start, end }) => {
        const at = places.get(block);
        return at === undefined ? [] : [[at, start, end] as const];
      });
      const [text = 0, start = 0] = placed[0] ?? [];
      return { kind, speaker, cue, parts: placed, isLate: (begins[text] ?? 0) + start >= length / 2 };
    }),
    sexes,
    lacks: article.cut ?? article.bare ?? null,
  };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** In the order of `textsOf`. */
function kindsOf({ title, standfirst, sections }: Article): string[] {
  const kinds: string[] = [];
  if (title !== null) kinds.push(TEXT_KINDS.title);
  if (standfirst !== null) kinds.push(TEXT_KINDS.standfirst);
  for (const { heading, blocks } of sections) {
    if (heading !== null) kinds.push(TEXT_KINDS.heading);
    for (const block of blocks) kinds.push(kindOf(block));
  }
  return kinds;
}

function kindOf({ type }: Block): string {
  if (type === 'quotation') return TEXT_KINDS.quotation;
  return type === 'code' || type === 'table' ? TEXT_KINDS.code : TEXT_KINDS.paragraph;
}
