import { QUOTE_KINDS } from '../format.ts';
import type { Corpus } from './corpus.ts';
import type { DimensionName } from './dimensions.ts';
import { byId, el } from './elements.ts';
import type { Filtered } from './filter.ts';
import { type ArticleRow, listArticles, listSpeakers, QuoteOrders, type SpeakerRow } from './lists.ts';
import { showNumber } from './numbers.ts';
import { quoteDetail } from './quote-detail.ts';
import { type Selection, TABS, type Tab } from './selection.ts';
import { type Column, type TableView, VirtualTable } from './table/virtual-table.ts';

const TITLES: Readonly<Record<Tab, string>> = {
  quotes: 'Quotes',
  speakers: 'Speakers',
  articles: 'Articles',
};
const USUAL: Readonly<Record<Tab, string>> = { quotes: '-date', speakers: '-quotes', articles: '-date' };
const DESCENDING: ReadonlySet<string> = new Set(['date', 'quotes', 'words', 'articles', 'speakers', 'last']);

/** What the table asks of the page. */
export interface TableActions {
  readonly change: (change: Partial<Selection>) => void;
  readonly openArticle: (article: number, quote: number | null) => void;
  readonly choosePerson: (person: number) => void;
  /** Filters by what a quote has in a dimension. */
  readonly choose: (name: DimensionName, quote: number) => void;
}

/** The lists under the charts: quotes, speakers, articles. */
export class OverviewTable {
  readonly #corpus: Corpus;
  readonly #actions: TableActions;
  readonly #orders: QuoteOrders;
  // One table draws rows of three kinds; a view is put together with its own rows.
  readonly #table = new VirtualTable<unknown>(byId('table'));

  constructor(corpus: Corpus, actions: TableActions) {
    this.#corpus = corpus;
    this.#actions = actions;
    this.#orders = new QuoteOrders(corpus);
    const tabs = TABS.map((tab) =>
      el(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${tab}`,
          'aria-controls': 'table',
          click: () => this.#take(tab),
        },
        TITLES[tab],
      ),
    );
    byId('tabs').replaceChildren(...tabs);
    byId('tabs').addEventListener('keydown', ({ key }) => {
      const at = tabs.findIndex(({ id }) => id === document.activeElement?.id);
      const to = key === 'ArrowRight' ? at + 1 : key === 'ArrowLeft' ? at - 1 : null;
      if (at < 0 || to === null) return;
      const next = tabs[(to + tabs.length) % tabs.length];
      next?.focus();
      next?.click();
    });
  }

  show(filtered: Filtered, selection: Selection): void {
    const { tab } = selection;
    for (const one of TABS) {
      const button = byId(`tab-${one}`);
      button.setAttribute('aria-selected', String(one === tab));
      button.setAttribute('tabindex', one === tab ? '0' : '-1');
    }
    byId('table').setAttribute('aria-labelledby', `tab-${tab}`);
    const sort = selection.sort || USUAL[tab];
    if (tab === 'quotes') this.#show(this.#quotes(filtered, selection, sort));
    else if (tab === 'speakers') this.#show(this.#speakers(listSpeakers(this.#corpus, filtered, sort), sort));
    else this.#show(this.#articles(listArticles(this.#corpus, filtered, sort), sort));
  }

  scrollToOpen(): void {
    this.#table.scrollToOpen();
  }

  setPrinting(isPrinting: boolean): void {
    this.#table.setPrinting(isPrinting);
  }

  /** What of the list a print has. */
  describePrinted(): string {
    const { printedRows, rowCount } = this.#table;
    return printedRows < rowCount ? `The first ${printedRows} of ${showNumber(rowCount)} rows` : '';
  }

  #show<Row>(view: TableView<Row>): void {
    this.#table.show(view as TableView<unknown>);
  }

  #take(tab: Tab): void {
    this.#actions.change({ tab, sort: '', quote: null });
  }

  #onSort = (sort: string): void => this.#actions.change({ sort });

  #quotes(filtered: Filtered, { quote }: Selection, sort: string): TableView<number> {
    const corpus = this.#corpus;
    const columns: Column<number>[] = [
      { name: 'date', title: 'Date', render: (at) => corpus.days[corpus.articleOf(at)] || '–' },
      { name: 'speaker', title: 'Speaker', render: (at) => el('b', { dir: 'auto' }, corpus.nameOf(at)) },
      {
        name: 'words',
        title: 'Quote',
        render: (at) => el('span', { dir: 'auto', class: 'clamp' }, corpus.wordsOf(at)),
      },
      { name: 'kind', title: 'Kind', render: (at) => QUOTE_KINDS[corpus.index.quotes.kind[at] ?? 0] ?? '' },
      {
        name: 'article',
        title: 'Article',
        render: (at) =>
          el(
            'span',
            { dir: 'auto', class: 'clamp' },
            `${corpus.outletOf(corpus.articleOf(at))}: ${corpus.titleOf(corpus.articleOf(at))}`,
          ),
      },
    ];
    const openArticle = (row: number) => this.#actions.openArticle(corpus.articleOf(row), row);
    const rows = this.#orders.list(filtered, sort);
    const isThere = quote !== null && filtered.passes(quote);
    return {
      label: TITLES.quotes,
      columns,
      rows,
      sort,
      descending: DESCENDING,
      onSort: this.#onSort,
      onOpen: (row) => this.#actions.change({ quote: row === quote ? null : row }),
      open: isThere
        ? {
            row: quote,
            detail: quoteDetail(corpus, quote, {
              columns: columns.length,
              onArticle: () => openArticle(quote),
              onSpeaker: () => this.#actions.choose('person', quote),
              onOutlet: () => this.#actions.choose('outlet', quote),
            }),
          }
        : null,
    };
  }

  #speakers(rows: readonly SpeakerRow[], sort: string): TableView<SpeakerRow> {
    return {
      label: TITLES.speakers,
      columns: [
        { name: 'name', title: 'Name', render: ({ name }) => el('b', { dir: 'auto' }, name) },
        {
          name: 'about',
          title: 'Described as',
          render: ({ about }) => el('span', { dir: 'auto', class: 'clamp' }, about),
        },
        {
          name: 'source',
          title: 'Kind',
          render: ({ source, sex }) => (sex === '' || sex === 'unstated' ? source : `${source} (${sex})`),
        },
        { name: 'quotes', title: 'Quotes', isNumber: true, render: ({ quotes }) => showNumber(quotes) },
        { name: 'words', title: 'Words', isNumber: true, render: ({ words }) => showNumber(words) },
        {
          name: 'articles',
          title: 'Articles',
          isNumber: true,
          render: ({ articles }) => showNumber(articles),
        },
        { name: 'first', title: 'First', render: ({ first }) => first },
        { name: 'last', title: 'Last', render: ({ last }) => last },
      ],
      rows,
      sort,
      descending: DESCENDING,
      onSort: this.#onSort,
      onOpen: ({ person }) => this.#actions.choosePerson(person),
    };
  }

  #articles(rows: readonly ArticleRow[], sort: string): TableView<ArticleRow> {
    return {
      label: TITLES.articles,
      columns: [
        { name: 'date', title: 'Date', render: ({ date }) => date || '–' },
        {
          name: 'title',
          title: 'Title',
          render: ({ title }) => el('b', { dir: 'auto', class: 'clamp' }, title),
        },
        { name: 'outlet', title: 'Outlet', render: ({ outlet }) => outlet },
        { name: 'quotes', title: 'Quotes', isNumber: true, render: ({ quotes }) => showNumber(quotes) },
        {
          name: 'speakers',
          title: 'Speakers',
          isNumber: true,
          render: ({ speakers }) => showNumber(speakers),
        },
      ],
      rows,
      sort,
      descending: DESCENDING,
      onSort: this.#onSort,
      onOpen: ({ article }) => this.#actions.openArticle(article, null),
    };
  }
}
