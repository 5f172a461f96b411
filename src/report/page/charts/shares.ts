import { barX, plot } from '@observablehq/plot';
import { el } from '../elements.ts';
import { showNumber, showShare } from '../numbers.ts';
import type { Bar } from './bars.ts';

export interface Share {
  readonly title: string;
  readonly parts: readonly Bar[];
}

/** Colours that all can tell apart (Okabe and Ito), as the style sheet has them for light and dark. */
const colorOf = (at: number): string => `var(--share-${at})`;

/** One bar of parts, and under it a button for each part with its count and share. */
export function drawShare(place: HTMLElement, { title, parts }: Share): void {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const anyChosen = parts.some(({ isChosen }) => isChosen);
  const rows = parts.map((part, at) => ({ ...part, at })).filter(({ count }) => count > 0);
  const chart = plot({
    width: Math.max(200, place.clientWidth),
    height: 18,
    margin: 0,
    x: { axis: null, domain: [0, Math.max(1, total)] },
    marks: [
      barX(rows, {
        x: 'count',
        fill: ({ at }: { at: number }) => colorOf(at),
        fillOpacity: ({ isChosen }: Bar) => (anyChosen && !isChosen ? 0.3 : 1),
        insetRight: 1,
      }),
    ],
    color: { type: 'identity' },
    opacity: { type: 'identity' },
  });
  chart.setAttribute('aria-hidden', 'true');
  chart.querySelectorAll<SVGElement>('rect').forEach((shape, at) => {
    shape.classList.add('pick');
    shape.addEventListener('click', (event) =>
      rows[at]?.choose(event.ctrlKey || event.metaKey || event.shiftKey),
    );
  });
  const focused =
    document.activeElement instanceof HTMLElement && place.contains(document.activeElement)
      ? document.activeElement.dataset['key']
      : undefined;
  const buttons = parts.map(({ key, label, count, isChosen, choose }, at) =>
    el(
      'button',
      {
        type: 'button',
        class: count === 0 ? 'part none' : 'part',
        'data-key': key,
        'aria-pressed': String(isChosen),
        click: (event) =>
          choose(event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)),
      },
      el('i', { class: `swatch swatch-${at}`, 'aria-hidden': 'true' }),
      `${label} `,
      el('b', {}, showShare(count, total)),
      ` ${showNumber(count)}`,
    ),
  );
  place.replaceChildren(
    el('h3', {}, title),
    chart,
    el('div', { class: 'parts', role: 'group', 'aria-label': title }, ...buttons),
  );
  buttons.find(({ dataset }) => dataset['key'] === focused)?.focus({ preventScroll: true });
}
