import { type ArticleTexts, QUOTE_KINDS, TEXT_KINDS } from '../format.ts';
import type { Corpus } from './corpus.ts';
import { showPeriod } from './dimensions.ts';
import { el, webLink } from './elements.ts';
import { loadTexts } from './load.ts';
import { type Mark, markText } from './marked-text.ts';
import { count } from './numbers.ts';
import { linkToSource } from './source-link.ts';

/** Speakers that have a colour of their own; the others share one. */
const COLORS = 8;

export interface ArticlePageOptions {
  readonly article: number;
  /** The quote that is brought into sight. */
  readonly quote: number | null;
  readonly onBack: () => void;
  readonly onSpeaker: (person: number) => void;
}

/** An article with its quotes in the colours of those who speak, in a place of the page. */
export async function showArticle(
  place: HTMLElement,
  corpus: Corpus,
  options: ArticlePageOptions,
): Promise<void> {
  const { article, quote: wanted, onBack, onSpeaker } = options;
  const { articles } = corpus.index;
  const [first, end] = corpus.quotesIn(article);
  const quotes = Array.from({ length: end - first }, (_, at) => first + at);
  const counts = new Map<number, number>();
  for (const quote of quotes)
    counts.set(corpus.personOf(quote), (counts.get(corpus.personOf(quote)) ?? 0) + 1);
  const speakers = [...counts.keys()]
    .filter((person) => person >= 0)
    .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  const colors = new Map(speakers.map((person, at) => [person, at < COLORS ? String(at) : 'more']));
  const colorOf = (person: number) => colors.get(person) ?? 'none';
  const texts = await loadTexts(article, articles.bundle[article] ?? -1);
  const legend = [...speakers, ...(counts.has(-1) ? [-1] : [])].map((person) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'part', click: () => onSpeaker(person) },
        el('i', { class: `swatch speaker-${colorOf(person)}`, 'aria-hidden': 'true' }),
        `${corpus.index.persons.name[person] ?? 'Nobody named'} `,
        el('b', {}, String(counts.get(person) ?? 0)),
      ),
    ),
  );
  const day = corpus.days[article] ?? '';
  place.replaceChildren(
    el(
      'p',
      {},
      el('button', { type: 'button', class: 'strong', id: 'back', click: onBack }, '← Back to the report'),
    ),
    el(
      'article',
      {
        dir: 'auto',
        lang: /^[a-z-]{2,35}$/i.test(articles.lang[article] ?? '') ? articles.lang[article] : null,
      },
      el('h1', { dir: 'auto' }, corpus.titleOf(article)),
      el(
        'p',
        { class: 'from', dir: 'auto' },
        `${corpus.outletOf(article)} · ${showPeriod(day) || 'no date given'} · ${count(articles.words[article] ?? 0, 'word')} · ${count(quotes.length, 'quote')} · `,
        webLink(
          articles.url[article] ?? null,
          articles.url[article] == null ? (articles.path[article] ?? '') : 'Open the source ↗',
        ),
      ),
      el('ul', { class: 'legend', 'aria-label': 'Speakers' }, ...legend),
      texts === null
        ? el(
            'p',
            { class: 'fine' },
            'There was no room for the whole article: these are its paragraphs with quotes.',
          )
        : null,
      ...composeTexts(corpus, texts, quotes, colorOf),
    ),
  );
  const mark = wanted === null ? null : place.querySelector<HTMLElement>(`mark[data-quote="${wanted}"]`);
  if (!mark) {
    scrollTo({ top: 0 });
    place.focus({ preventScroll: true });
    return;
  }
  mark.classList.add('wanted');
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}

function composeTexts(
  corpus: Corpus,
  texts: ArticleTexts | null,
  quotes: readonly number[],
  colorOf: (person: number) => string,
): Node[] {
  const marks = new Map<number, Mark[]>();
  for (const quote of quotes) {
    const person = corpus.personOf(quote);
    const kind = QUOTE_KINDS[corpus.index.quotes.kind[quote] ?? 0] ?? '';
    corpus.stretchesOf(quote).forEach(({ paragraph, start, end }, at) => {
      const attributes = {
        class: `said ${kind} speaker-${colorOf(person)}`,
        title: `${corpus.nameOf(quote)} (${kind})`,
        ...(at === 0 && { 'data-quote': String(quote), tabindex: '0', id: `said-${quote}` }),
      };
      const list = marks.get(paragraph);
      if (list) list.push({ start, end, attributes });
      else marks.set(paragraph, [{ start, end, attributes }]);
    });
  }
  const marked = (paragraph: number) =>
    markText(corpus.index.paragraphs[paragraph] ?? '', marks.get(paragraph) ?? []);
  const links = new Map(quotes.map((quote) => [corpus.stretchesOf(quote).at(-1)?.paragraph, quote]));
  const withLink = (paragraph: number) => {
    const quote = links.get(paragraph);
    const link = quote === undefined ? null : linkToSource(corpus, quote, '↗');
    link?.setAttribute('aria-label', 'Open the source at the last quote of this paragraph');
    return link === null ? [] : [' ', link];
  };
  if (texts === null)
    return [...marks.keys()]
      .sort((one, other) => one - other)
      .map((paragraph) => el('p', { dir: 'auto' }, ...marked(paragraph), ...withLink(paragraph)));
  return texts.texts.flatMap((text, at) => {
    const kind = texts.kinds[at];
    // The headline stands over the page already, unless there is a quote in it.
    if (kind === TEXT_KINDS.title && typeof text === 'string') return [];
    const words = typeof text === 'number' ? [...marked(text), ...withLink(text)] : [text];
    return [
      el(
        ELEMENTS[kind ?? ''] ?? 'p',
        { dir: 'auto', class: kind === TEXT_KINDS.standfirst ? 'standfirst' : null },
        ...words,
      ),
    ];
  });
}

const ELEMENTS: Readonly<Record<string, 'h2' | 'blockquote' | 'pre'>> = {
  [TEXT_KINDS.heading]: 'h2',
  [TEXT_KINDS.quotation]: 'blockquote',
  [TEXT_KINDS.code]: 'pre',
};
