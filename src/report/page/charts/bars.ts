import { axisY, barX, plot, text } from '@observablehq/plot';
import { showNumber } from '../numbers.ts';
import { focusedKey, makePicks } from './picks.ts';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly choose: (adds: boolean) => void;
}

const ROW = 28;
/** Of the width, and in pixels at most. */
const LABEL_SHARE = 0.42;
const LABEL_MOST = 220;
/** An em of the labels. */
const FONT = 13;

/** A bar for each row, the longest first, with its name at the left and its count at the end. */
export function drawBars(place: HTMLElement, title: string, bars: readonly Bar[]): void {
  const focused = focusedKey(place);
  const width = Math.max(240, place.clientWidth);
  const left = Math.min(LABEL_MOST, Math.round(width * LABEL_SHARE));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const labels = new Map(bars.map(({ key, label }) => [key, label]));
  const anyChosen = bars.some(({ isChosen }) => isChosen);
  const chart = plot({
    width,
    height: bars.length * ROW + 8,
    marginLeft: left,
    marginRight: 52,
    marginTop: 4,
    marginBottom: 4,
    style: { fontSize: `${FONT}px` },
    x: { axis: null, domain: [0, most] },
    y: { domain: bars.map(({ key }) => key), label: null, padding: 0.25 },
    marks: [
      barX(bars, { x1: 0, x2: most, y: 'key', fill: 'var(--track)' }),
      barX(bars, {
        x: 'count',
        y: 'key',
        fill: ({ isChosen }: Bar) => (anyChosen && !isChosen ? 'var(--bar-faint)' : 'var(--bar)'),
        rx: 2,
      }),
      text(bars, {
        x: most,
        y: 'key',
        text: ({ count }: Bar) => showNumber(count),
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--ink)',
      }),
      axisY({
        tickSize: 0,
        tickFormat: (key: string) => labels.get(key) ?? '',
        lineWidth: (left - 14) / FONT,
        textOverflow: 'ellipsis',
        fill: 'var(--ink)',
      }),
      barX(bars, { x1: 0, x2: most, y: 'key', fill: 'transparent' }),
    ],
  });
  chart.setAttribute('role', 'group');
  chart.setAttribute('aria-label', title);
  hideMarks(chart);
  place.replaceChildren(chart);
  const layers = chart.querySelectorAll<SVGElement>('g[aria-label="bar"]');
  const shapes = [...(layers[layers.length - 1]?.querySelectorAll<SVGElement>('rect') ?? [])];
  makePicks(
    shapes,
    bars.map((bar) => ({ ...bar, label: `${bar.label}: ${showNumber(bar.count)}` })),
    focused,
  );
  // A name is as good a place to click as its bar.
  chart.querySelectorAll<SVGElement>('g[aria-label="y-axis tick label"] text').forEach((label, at) => {
    label.classList.add('pick');
    label.addEventListener('click', (event) =>
      bars[at]?.choose(event.ctrlKey || event.metaKey || event.shiftKey),
    );
  });
}

/** What draws the chart is no news to a screen reader: its buttons say everything. */
export function hideMarks(chart: Element): void {
  const layers = [...chart.children].filter((child) => child.localName === 'g');
  for (const layer of layers.slice(0, -1)) layer.setAttribute('aria-hidden', 'true');
  layers.at(-1)?.setAttribute('role', 'presentation');
}
