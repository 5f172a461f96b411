import { showArticle } from './article-page.ts';
import { showChips } from './chips.ts';
import { Corpus } from './corpus.ts';
import { createDimensions, type DimensionName, showPeriod } from './dimensions.ts';
import { byId, el } from './elements.ts';
import { Filtered } from './filter.ts';
import { loadIndex } from './load.ts';
import { count } from './numbers.ts';
import { OverviewCharts } from './overview-charts.ts';
import { OverviewTable } from './overview-table.ts';
import { EMPTY, fromHash, isFiltered, type Selection, toggle, toHash } from './selection.ts';

async function start(): Promise<void> {
  const corpus = new Corpus(await loadIndex());
  describe(corpus);
  const dimensions = createDimensions(corpus);
  const counts = { articles: corpus.articleCount, quotes: corpus.quoteCount };
  const read = () => fromHash(location.hash, dimensions, counts);
  let selection = read();
  let filtered = new Filtered(corpus, dimensions, selection);
  const query = byId('query') as HTMLInputElement;

  const choose = (name: DimensionName, value: number, adds: boolean) =>
    change(toggle(selection, name, value, adds), true);
  const charts = new OverviewCharts(dimensions, choose);
  const table = new OverviewTable(corpus, {
    change: (part) => change({ ...selection, ...part }, 'tab' in part),
    openArticle: (article, quote) => change({ ...selection, article, quote }, true),
    choose: (name, quote) => choose(name, dimensions.all[name].of[quote] ?? -1, false),
    choosePerson: (person) =>
      change(
        {
          ...toggle(selection, 'person', person < 0 ? corpus.index.persons.name.length : person, false),
          tab: 'quotes',
          sort: '',
        },
        true,
      ),
  });

  /** `isStep`: the way back in the browser leads to what was before. */
  function change(next: Selection, isStep: boolean): void {
    const before = selection;
    selection = next;
    const address = toHash(selection, dimensions) || location.pathname + location.search;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    show(before);
  }

  function show(before: Selection | null): void {
    if (before === null || before.values !== selection.values || before.query !== selection.query)
      filtered = new Filtered(corpus, dimensions, selection);
    const isArticle = selection.article !== null;
    byId('overview').hidden = isArticle;
    byId('article').hidden = !isArticle;
    byId('skip').hidden = isArticle;
    if (selection.article !== null) {
      showArticle(byId('article'), corpus, {
        article: selection.article,
        quote: selection.quote,
        onBack: () => change({ ...selection, article: null }, true),
        onSpeaker: (person) => {
          const values = {
            ...EMPTY.values,
            person: new Set([person < 0 ? corpus.index.persons.name.length : person]),
          };
          change({ ...EMPTY, values }, true);
        },
      }).catch(fail);
      return;
    }
    if (query.value.trim() !== selection.query.trim()) query.value = selection.query;
    byId('count').textContent = isFiltered(selection)
      ? `${count(filtered.count, 'quote')} of ${count(corpus.quoteCount, 'quote').replace(/ .*/, '')}`
      : `All ${count(corpus.quoteCount, 'quote')}`;
    showChips(selection, dimensions, {
      remove: (name, value) => change(toggle(selection, name, value, true), true),
      clearQuery: () => change({ ...selection, query: '' }, true),
      clearAll: () => change({ ...EMPTY, tab: selection.tab }, true),
    });
    const isSame =
      before !== null &&
      before.article === null &&
      before.values === selection.values &&
      before.query === selection.query;
    if (!isSame) charts.show(filtered, selection);
    table.show(filtered, selection);
    if (before === null || before.article !== null) if (selection.quote !== null) table.scrollToOpen();
  }

  query.addEventListener('input', () => change({ ...selection, query: query.value, quote: null }, false));
  byId('search').addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    const before = selection;
    selection = read();
    show(before);
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (selection.article === null) charts.redraw();
  });
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    table.setPrinting(true);
    byId('printed').hidden = false;
    byId('printed').textContent = table.describePrinted();
  });
  addEventListener('afterprint', () => {
    table.setPrinting(false);
    byId('printed').hidden = true;
  });
  addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (event.key === '/' && selection.article === null && target?.localName !== 'input') {
      event.preventDefault();
      query.focus();
      query.select();
    }
    if (event.key === 'Escape' && selection.article !== null) change({ ...selection, article: null }, true);
    else if (event.key === 'Escape' && selection.quote !== null) change({ ...selection, quote: null }, false);
  });
  if (corpus.quoteCount === 0) showNothing(corpus);
  else show(null);
  // The first word that is typed shall not wait for this, nor this page for it.
  requestAnimationFrame(() =>
    setTimeout(() => {
      corpus.prepareSearch();
      document.documentElement.dataset['ready'] = 'true';
    }),
  );
}

/** What the report is of. */
function describe(corpus: Corpus): void {
  const { failures, generator, outlets, persons } = corpus.index;
  const days = corpus.days.filter((day) => day !== '').sort();
  const [first, last] = [showPeriod(days[0] ?? ''), showPeriod(days.at(-1) ?? '')];
  const time = days.length === 0 ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  byId('summary').textContent =
    `${count(corpus.quoteCount, 'quote')} of ${count(persons.name.length, 'speaker')} in ${count(corpus.articleCount, 'article')} of ${count(outlets.length, 'outlet')}${time} · by ${generator}`;
  if (failures.length === 0) return;
  byId('failures').hidden = false;
  byId('failures-title').textContent = `${count(failures.length, 'file')} could not be read, or not whole`;
  byId('failures')
    .querySelector('ul')
    ?.append(...failures.map(({ name, why }) => el('li', { dir: 'auto' }, el('b', {}, name), `: ${why}`)));
}

function showNothing(corpus: Corpus): void {
  byId('overview').hidden = false;
  for (const element of document.querySelectorAll<HTMLElement>('#search, .state, .charts, #list'))
    element.hidden = true;
  byId('skip').hidden = true;
  byId('overview').prepend(
    el(
      'p',
      { class: 'empty', role: 'status' },
      corpus.articleCount === 0
        ? 'Nothing could be read, so nobody is quoted here.'
        : `No quotes were found in ${count(corpus.articleCount, 'article')}.`,
    ),
  );
}

function fail(error: unknown): void {
  byId('summary').textContent =
    `This page could not be shown: ${error instanceof Error ? error.message : String(error)}. A browser of 2023 or later is needed.`;
}

start().catch(fail);
