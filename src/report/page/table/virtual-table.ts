import { el } from '../elements.ts';

export interface Column<Row> {
  readonly name: string;
  readonly title: string;
  readonly render: (row: Row) => Node | string;
  /** Stands at the right. */
  readonly isNumber?: true;
}

export interface TableView<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: ArrayLike<Row>;
  /** Name of a column, with `-` before it where it goes down. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** A row was clicked, or Enter pressed on it. */
  readonly onOpen: (row: Row, at: number) => void;
  /** The row that is open, with what stands under it. */
  readonly open?: { readonly row: Row; readonly detail: HTMLElement } | null;
  /** Columns whose order begins with the highest. */
  readonly descending: ReadonlySet<string>;
}

/** Rows above and below those in sight. */
const SPARE = 10;
/** Rows that are printed. */
const PRINTED = 200;

/**
 * A table of any length, of which only the rows in sight are in the page. All rows but the open one are of one height,
 * which the style sheet says (`--row`).
 */
export class VirtualTable<Row> {
  readonly #place: HTMLElement;
  #view: TableView<Row> | null = null;
  // They stay in the page: without its rows it would be short, and scroll.
  readonly #head = el('div', { role: 'rowgroup' });
  readonly #body = el('div', { role: 'rowgroup', class: 'rows' });
  readonly #table = el('div', { role: 'grid' }, this.#head, this.#body);
  #active = 0;
  #isPrinting = false;
  #frame = 0;

  constructor(place: HTMLElement) {
    this.#place = place;
    place.replaceChildren(this.#table);
    const later = () => {
      if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#drawRows());
    };
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later, { passive: true });
    this.#body.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(view: TableView<Row>): void {
    const isOther = this.#view?.label !== view.label || this.#view.rows.length !== view.rows.length;
    this.#view = view;
    if (isOther) this.#active = 0;
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['column'] : undefined;
    const heads = view.columns.map((column) => this.#heading(column, view));
    const head = el('div', { role: 'row', class: 'row head', 'aria-rowindex': 1 }, ...heads);
    this.#head.replaceChildren(head);
    this.#table.className = `table ${view.label.toLowerCase()}`;
    this.#table.setAttribute('aria-label', view.label);
    this.#table.setAttribute('aria-rowcount', String(view.rows.length + 1));
    this.#table.setAttribute('aria-colcount', String(view.columns.length));
    this.#drawRows();
    if (focused !== undefined)
      for (const button of head.querySelectorAll<HTMLElement>('button'))
        if (button.dataset['column'] === focused) button.focus();
  }

  /** All rows up to a number, or those in sight. */
  setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#drawRows();
  }

  get rowCount(): number {
    return this.#view?.rows.length ?? 0;
  }

  get printedRows(): number {
    return Math.min(PRINTED, this.rowCount);
  }

  /** Brings the open row into sight. */
  scrollToOpen(): void {
    const { open, rows } = this.#view ?? {};
    if (!open || !rows) return;
    const at = Array.prototype.indexOf.call(rows, open.row);
    if (at < 0) return;
    scrollTo({ top: this.#body.getBoundingClientRect().top + scrollY + at * this.#rowHeight() - 120 });
    this.#active = at;
    this.#drawRows(true);
  }

  #heading(
    { name, title, isNumber }: Column<Row>,
    { sort, onSort, descending }: TableView<Row>,
  ): HTMLElement {
    const isSorted = sort.replace(/^-/, '') === name;
    const isDown = isSorted && sort.startsWith('-');
    const next = isSorted ? (isDown ? name : `-${name}`) : descending.has(name) ? `-${name}` : name;
    const arrow = isSorted ? (isDown ? ' ↓' : ' ↑') : '';
    const button = el(
      'button',
      { type: 'button', 'data-column': name, click: () => onSort(next) },
      title,
      el('span', { 'aria-hidden': 'true' }, arrow),
    );
    return el(
      'div',
      {
        role: 'columnheader',
        class: `cell ${name}${isNumber ? ' number' : ''}`,
        'aria-sort': isSorted ? (isDown ? 'descending' : 'ascending') : 'none',
      },
      button,
    );
  }

  #rowHeight(): number {
    return Number.parseFloat(getComputedStyle(this.#place).getPropertyValue('--row')) || 60;
  }

  #drawRows(
    takesFocus = this.#body.contains(document.activeElement) &&
      document.activeElement?.getAttribute('role') === 'row',
  ): void {
    this.#frame = 0;
    const view = this.#view;
    if (!view || this.#place.closest('[hidden]')) return;
    const { rows, open } = view;
    const height = this.#rowHeight();
    const detailHeight = open ? (this.#body.querySelector<HTMLElement>('.detail')?.offsetHeight ?? 0) : 0;
    const openAt = open ? Array.prototype.indexOf.call(rows, open.row) : -1;
    const top = -this.#body.getBoundingClientRect().top;
    let first = Math.max(0, Math.floor((top - (openAt >= 0 ? detailHeight : 0)) / height) - SPARE);
    let end = Math.min(rows.length, Math.ceil((top + innerHeight) / height) + SPARE);
    if (this.#isPrinting) [first, end] = [0, this.printedRows];
    first = Math.max(0, Math.min(first, end - 1));
    const drawn: HTMLElement[] = [];
    for (let at = first; at < end; at++) {
      const row = rows[at];
      if (row === undefined) continue;
      drawn.push(this.#row(row, at, view));
      if (at === openAt && open) drawn.push(open.detail);
    }
    if (rows.length === 0) drawn.push(el('p', { class: 'nothing' }, 'Nothing passes these filters.'));
    const above = first * height + (openAt >= 0 && openAt < first ? detailHeight : 0);
    const below = this.#isPrinting ? 0 : (rows.length - end) * height + (openAt >= end ? detailHeight : 0);
    this.#body.style.paddingTop = `${above}px`;
    this.#body.style.paddingBottom = `${below}px`;
    this.#body.replaceChildren(...drawn);
    const rowsDrawn = [...this.#body.querySelectorAll<HTMLElement>('.row')];
    const active = rowsDrawn.find(({ dataset }) => dataset['at'] === String(this.#active));
    (active ?? rowsDrawn[0])?.setAttribute('tabindex', '0');
    if (takesFocus) active?.focus({ preventScroll: true });
  }

  #row(row: Row, at: number, { columns, open, onOpen }: TableView<Row>): HTMLElement {
    const isOpen = open?.row === row;
    const cells = columns.map(({ name, render, isNumber }) =>
      el('div', { role: 'gridcell', class: `cell ${name}${isNumber ? ' number' : ''}` }, render(row)),
    );
    return el(
      'div',
      {
        role: 'row',
        class: `row${isOpen ? ' open' : ''}`,
        tabindex: -1,
        'data-at': at,
        'aria-rowindex': at + 2,
        'aria-expanded': open === undefined ? null : String(isOpen),
        click: () => {
          if (String(getSelection()) !== '') return;
          this.#active = at;
          onOpen(row, at);
        },
      },
      ...cells,
    );
  }

  #onKey(event: KeyboardEvent): void {
    const view = this.#view;
    const target = event.target;
    if (!view || !(target instanceof HTMLElement) || target.getAttribute('role') !== 'row') return;
    const page = Math.max(1, Math.floor(innerHeight / this.#rowHeight()) - 2);
    const last = view.rows.length - 1;
    const at = Number(target.dataset['at']);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#moveTo(Math.min(last, Math.max(0, to)));
      return;
    }
    const row = view.rows[at];
    if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
      event.preventDefault();
      this.#active = at;
      view.onOpen(row, at);
    }
  }

  #moveTo(at: number): void {
    this.#active = at;
    const height = this.#rowHeight();
    const place = this.#body.getBoundingClientRect().top + at * height;
    if (place < 60) scrollBy({ top: place - 60 });
    else if (place + 2 * height > innerHeight) scrollBy({ top: place + 2 * height - innerHeight });
    this.#drawRows(true);
  }
}
