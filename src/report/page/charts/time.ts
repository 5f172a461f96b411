import { axisX, axisY, gridY, plot, rectY } from '@observablehq/plot';
import type { Unit } from '../dimensions.ts';
import { showNumber } from '../numbers.ts';
import { type Bar, hideMarks } from './bars.ts';
import { focusedKey, makePicks } from './picks.ts';

const HEIGHT = 190;

/** A bar for each day, month or year, by the keys of the bars. */
export function drawTime(place: HTMLElement, title: string, bars: readonly Bar[], unit: Unit): void {
  const focused = focusedKey(place);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const anyChosen = bars.some(({ isChosen }) => isChosen);
  const rows = bars.map((bar) => ({ ...bar, date: new Date(bar.key) }));
  const chart = plot({
    width: Math.max(240, place.clientWidth),
    height: HEIGHT,
    marginLeft: 44,
    marginRight: 8,
    style: { fontSize: '12px' },
    x: { type: 'utc', label: null },
    y: { domain: [0, most], nice: true, label: null },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
      axisX({ label: null, ticks: place.clientWidth < 480 ? 4 : 8 }),
      axisY({
        label: null,
        tickSize: 0,
        ticks: 4,
        tickFormat: (value: number) => (Number.isInteger(value) ? showNumber(value) : ''),
      }),
      rectY(rows, {
        x: 'date',
        y: 'count',
        interval: unit,
        fill: ({ isChosen }: Bar) => (anyChosen && !isChosen ? 'var(--bar-faint)' : 'var(--bar)'),
        inset: 0.5,
      }),
      rectY(rows, { x: 'date', y1: 0, y2: most, interval: unit, fill: 'transparent', inset: 0 }),
    ],
  });
  chart.setAttribute('role', 'group');
  chart.setAttribute('aria-label', title);
  hideMarks(chart);
  place.replaceChildren(chart);
  const layers = chart.querySelectorAll<SVGElement>('g[aria-label="rect"]');
  const shapes = [...(layers[layers.length - 1]?.querySelectorAll<SVGElement>('rect') ?? [])];
  makePicks(
    shapes,
    bars.map((bar) => ({ ...bar, label: `${bar.label}: ${showNumber(bar.count)}` })),
    focused,
  );
}
