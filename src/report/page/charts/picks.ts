/** Makes the shapes of a chart buttons: one stop of the Tab key for all of them, arrow keys among them. */

export interface Pick {
  readonly key: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: (adds: boolean) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** `shapes` and `picks` belong together by their order. `focused`: the key of the one that had the focus. */
export function makePicks(
  shapes: readonly SVGElement[],
  picks: readonly Pick[],
  focused: string | null,
): void {
  const first = Math.max(
    0,
    picks.findIndex(({ key }) => key === focused),
    focused === null ? picks.findIndex(({ isChosen }) => isChosen) : 0,
  );
  shapes.forEach((shape, at) => {
    const pick = picks[at];
    if (!pick) return;
    shape.setAttribute('role', 'button');
    shape.setAttribute('aria-label', pick.label);
    shape.setAttribute('aria-pressed', String(pick.isChosen));
    shape.setAttribute('tabindex', at === first ? '0' : '-1');
    shape.dataset['key'] = pick.key;
    shape.classList.add('pick');
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = pick.label;
    shape.append(title);
    shape.addEventListener('click', (event) => pick.choose(event.ctrlKey || event.metaKey || event.shiftKey));
    shape.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        pick.choose(event.shiftKey || event.ctrlKey || event.metaKey);
        return;
      }
      const to = targetOf(event.key, at, shapes.length);
      if (to === null) return;
      event.preventDefault();
      shape.setAttribute('tabindex', '-1');
      shapes[to]?.setAttribute('tabindex', '0');
      shapes[to]?.focus();
    });
  });
  if (focused !== null) shapes[first]?.focus({ preventScroll: true });
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}

/** The key of the shape in a place that has the focus; null without one. */
export function focusedKey(place: HTMLElement): string | null {
  const active = document.activeElement;
  return active instanceof SVGElement && place.contains(active) ? (active.dataset['key'] ?? null) : null;
}
