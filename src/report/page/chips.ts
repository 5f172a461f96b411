import { DIMENSION_NAMES, type DimensionName, type Dimensions } from './dimensions.ts';
import { byId, el } from './elements.ts';
import { isFiltered, type Selection } from './selection.ts';

export interface ChipActions {
  readonly remove: (name: DimensionName, value: number) => void;
  readonly clearQuery: () => void;
  readonly clearAll: () => void;
}

/** The filters that are on, each a button that takes it away. */
export function showChips(selection: Selection, { all }: Dimensions, actions: ChipActions): void {
  const chips: HTMLElement[] = [];
  const chip = (words: string, click: () => void) =>
    el(
      'button',
      { type: 'button', class: 'chip', 'aria-label': `Remove the filter ${words}`, click },
      words,
      el('span', { 'aria-hidden': 'true' }, ' ×'),
    );
  for (const name of DIMENSION_NAMES) {
    const { title, labels } = all[name];
    for (const value of selection.values[name])
      chips.push(chip(`${title}: ${labels[value] ?? ''}`, () => actions.remove(name, value)));
  }
  if (selection.query.trim() !== '') chips.push(chip(`Words: ${selection.query.trim()}`, actions.clearQuery));
  if (isFiltered(selection) && chips.length > 1)
    chips.push(el('button', { type: 'button', class: 'plain', click: actions.clearAll }, 'Clear all'));
  const place = byId('chosen');
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...chips);
  // The button that was pressed is gone: what it did was to the search.
  if (hadFocus) (chips[0] ?? byId('query')).focus();
}
