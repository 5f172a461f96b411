import { QUOTE_KINDS } from '../format.ts';
import type { Corpus } from './corpus.ts';
import { showPeriod } from './dimensions.ts';
import { el } from './elements.ts';
import { markText } from './marked-text.ts';
import { linkToSource } from './source-link.ts';

const KIND_WORDS: Readonly<Record<string, string>> = {
  direct: 'Direct speech',
  partial: 'Partly quoted',
  block: 'Set-off quotation',
  indirect: 'Indirect speech',
};

export interface DetailOptions {
  /** Of the table it stands in. */
  readonly columns: number;
  readonly onArticle: () => void;
  readonly onSpeaker: () => void;
  readonly onOutlet: () => void;
}

/** A quote in the paragraphs it stands in, with what is known of it. */
export function quoteDetail(
  corpus: Corpus,
  quote: number,
  { columns, onArticle, onSpeaker, onOutlet }: DetailOptions,
): HTMLElement {
  const { quotes, paragraphs, persons, phrases } = corpus.index;
  const stretches = corpus.stretchesOf(quote);
  const article = corpus.articleOf(quote);
  const passages = [...new Set(stretches.map(({ paragraph }) => paragraph))].map((paragraph) => {
    const marks = stretches
      .filter((one) => one.paragraph === paragraph)
      .map(({ start, end }) => ({ start, end, attributes: {} }));
    return el('p', { dir: 'auto' }, ...markText(paragraphs[paragraph] ?? '', marks));
  });
  const person = corpus.personOf(quote);
  const about = persons.about[person] ?? null;
  const mention = phrases[quotes.mention[quote] ?? -1];
  const cue = phrases[quotes.cue[quote] ?? -1];
  const written = [mention && `named here “${mention}”`, cue && `told by “${cue}”`].filter(
    (one) => one !== undefined,
  );
  const source = linkToSource(corpus, quote, 'Open the source at this sentence ↗');
  return el(
    'div',
    { role: 'row', class: 'detail' },
    el(
      'div',
      { role: 'gridcell', 'aria-colspan': columns },
      el(
        'p',
        { class: 'who' },
        filterButton(corpus.nameOf(quote), onSpeaker),
        about === null ? null : `, ${about}`,
      ),
      el('blockquote', {}, ...passages),
      el(
        'p',
        { class: 'from' },
        el('cite', {}, corpus.titleOf(article)),
        ' · ',
        filterButton(corpus.outletOf(article), onOutlet),
        ` · ${showPeriod(corpus.days[article] ?? '') || 'no date given'}`,
      ),
      el(
        'p',
        { class: 'fine' },
        KIND_WORDS[QUOTE_KINDS[quotes.kind[quote] ?? 0] ?? ''] ?? '',
        ...written.map((words) => ` · ${words}`),
        ` · ${corpus.index.articles.path[article] ?? ''}`,
      ),
      el(
        'p',
        { class: 'actions' },
        el('button', { type: 'button', class: 'strong', click: onArticle }, 'Read the article'),
        source ?? el('span', { class: 'fine' }, 'The article does not tell its address.'),
      ),
    ),
  );
}

/** Words that filter by themselves. */
function filterButton(words: string, click: () => void): HTMLElement {
  return el('button', { type: 'button', class: 'filter', title: 'Filter by this', click }, words);
}
