import { HALVES } from '../format.ts';
import { type Bar, drawBars } from './charts/bars.ts';
import { drawShare } from './charts/shares.ts';
import { drawTime } from './charts/time.ts';
import type { Dimension, DimensionName, Dimensions } from './dimensions.ts';
import { byId, el } from './elements.ts';
import type { Filtered } from './filter.ts';
import { count } from './numbers.ts';
import type { Selection } from './selection.ts';

export type Choose = (name: DimensionName, value: number, adds: boolean) => void;

const SHARES: readonly {
  readonly name: DimensionName;
  readonly title: string;
  readonly labels?: readonly string[];
}[] = [
  { name: 'kind', title: 'How it is quoted' },
  { name: 'source', title: 'Who speaks' },
  { name: 'sex', title: 'Persons, by what the articles say', labels: ['women', 'men', 'unstated'] },
  { name: 'half', title: 'Where in the article', labels: HALVES.map((half) => `${half} half`) },
];
const STEP = { person: 15, outlet: 8 };

/** The charts of the overview. Each shows what passes all filters but its own. */
export class OverviewCharts {
  readonly #dimensions: Dimensions;
  readonly #choose: Choose;
  readonly #most = { ...STEP };
  #shown: { filtered: Filtered; selection: Selection } | null = null;

  constructor(dimensions: Dimensions, choose: Choose) {
    this.#dimensions = dimensions;
    this.#choose = choose;
    for (const [name, id] of [
      ['person', 'more-people'],
      ['outlet', 'more-outlets'],
    ] as const)
      byId(id).addEventListener('click', () => {
        this.#most[name] += STEP[name];
        this.redraw();
      });
  }

  show(filtered: Filtered, selection: Selection): void {
    this.#shown = { filtered, selection };
    this.redraw();
  }

  redraw(): void {
    if (this.#shown === null) return;
    const { filtered, selection } = this.#shown;
    const { all, unit } = this.#dimensions;
    const bars = (name: DimensionName) => this.#bars(all[name], filtered, selection);
    this.#drawRanked('people', 'person', bars('person'));
    this.#drawRanked('outlets', 'outlet', bars('outlet'));
    this.#drawPeriods(bars('period'), unit);
    const shares = byId('shares');
    if (shares.childElementCount === 0) shares.append(...SHARES.map(() => el('div', { class: 'share' })));
    SHARES.forEach(({ name, title, labels }, at) => {
      const place = shares.children[at];
      const parts = bars(name).map((bar, value) => ({ ...bar, label: labels?.[value] ?? bar.label }));
      if (place instanceof HTMLElement) drawShare(place, { title, parts });
    });
  }

  #bars({ name, keys, labels }: Dimension, filtered: Filtered, { values }: Selection): Bar[] {
    const counts = filtered.countBy(name);
    return keys.map((key, value) => ({
      key,
      label: labels[value] ?? key,
      count: counts[value] ?? 0,
      isChosen: values[name].has(value),
      choose: (adds) => this.#choose(name, value, adds),
    }));
  }

  #drawRanked(id: 'people' | 'outlets', name: 'person' | 'outlet', bars: readonly Bar[]): void {
    // Nobody is no person to compare others with: the shares tell of them.
    const some = bars
      .filter((bar) => bar.count > 0 || bar.isChosen)
      .filter((bar) => bar.isChosen || name !== 'person' || bar.key !== '-');
    const ranked = some.sort(
      (one, other) => Number(other.isChosen) - Number(one.isChosen) || other.count - one.count,
    );
    const most = this.#most[name];
    const place = byId(id);
    if (ranked.length === 0)
      place.replaceChildren(el('p', { class: 'nothing' }, 'Nothing passes these filters.'));
    else drawBars(place, name === 'person' ? 'Quotes by speaker' : 'Quotes by outlet', ranked.slice(0, most));
    const more = byId(name === 'person' ? 'more-people' : 'more-outlets');
    more.hidden = ranked.length <= most;
    more.textContent = `Show more of ${count(ranked.length, name === 'person' ? 'speaker' : 'outlet')}`;
  }

  #drawPeriods(bars: readonly Bar[], unit: Dimensions['unit']): void {
    const place = byId('time');
    const dated = bars.slice(0, -1);
    const undated = bars.at(-1);
    const chart = place.querySelector<HTMLElement>('.chart') ?? el('div', { class: 'chart' });
    if (!place.contains(chart)) place.replaceChildren(chart, el('p', { class: 'undated' }));
    if (dated.length === 0)
      chart.replaceChildren(el('p', { class: 'nothing' }, 'No article tells its date.'));
    else drawTime(chart, `Quotes by ${unit}`, dated, unit);
    const note = place.querySelector<HTMLElement>('.undated');
    if (!note || !undated) return;
    note.hidden = undated.count === 0 && !undated.isChosen;
    note.replaceChildren(
      el(
        'button',
        {
          type: 'button',
          class: 'part',
          'aria-pressed': String(undated.isChosen),
          click: () => undated.choose(false),
        },
        'No date given ',
        el('b', {}, String(undated.count)),
      ),
    );
  }
}
