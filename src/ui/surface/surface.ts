import type { Screen, Size } from '../../terminal/index.ts';
import { layOver } from './lay-over.ts';

/** Rows of the screen, styled and fitted, and where they stand. */
export interface Piece {
  readonly left: number;
  readonly top: number;
  /** Cells that it covers, whatever its rows have in them. */
  readonly width: number;
  readonly rows: readonly string[];
  /** Of two that meet, the one with the higher number covers the other. */
  readonly layer: number;
}

/**
 * The rows that components show, beside Ink: Ink would parse each row into cells again and join these to strings, which
 * takes ten times as long as all else that a key does. React decides what is shown; when it has, Ink writes a frame
 * (its `debug` mode writes one a commit), and that is when the rows go to the screen. It passes for the stream that Ink
 * writes to. What Ink drew itself lies over all of it.
 */
export class Surface {
  readonly isTTY = true;
  readonly writable = true;
  readonly #screen: Pick<Screen, 'columns' | 'rows' | 'show'>;
  readonly #pieces = new Set<Piece>();

  constructor(screen: Pick<Screen, 'columns' | 'rows' | 'show'>) {
    this.#screen = screen;
  }

  get columns(): number {
    return this.#screen.columns;
  }

  get rows(): number {
    return this.#screen.rows;
  }

  /** Shows a piece from the next frame on, until what it returns is called. */
  place(piece: Piece): () => void {
    this.#pieces.add(piece);
    return () => {
      this.#pieces.delete(piece);
    };
  }

  /** One chunk is one frame of Ink's. */
  write(chunk: string, encoding?: unknown, callback?: unknown): boolean {
    this.#screen.show(this.compose(chunk.trimEnd() === '' ? [] : chunk.split('\n')));
    for (const done of [encoding, callback]) if (typeof done === 'function') done();
    return true;
  }

  /** The whole screen. */
  compose(drawn: readonly string[] = []): string[] {
    const { columns, rows } = this;
    const frame = new Array<string>(rows).fill('');
    const pieces = [...this.#pieces].sort((one, other) => one.layer - other.layer);
    for (const piece of pieces) layPiece(frame, piece, columns);
    for (const [at, row] of drawn.entries()) if (at < rows && row.trim() !== '') frame[at] = row;
    return frame;
  }

  // The size is told by the screen, and React follows it: Ink has nothing of its own to lay out anew.
  on(): this {
    return this;
  }

  off(): this {
    return this;
  }
}

function layPiece(frame: string[], { left, top, width, rows }: Piece, columns: Size['columns']): void {
  for (const [at, row] of rows.entries()) {
    const below = frame[top + at];
    if (below === undefined) return;
    const room = Math.min(width, columns - left);
    frame[top + at] = room === columns ? row : layOver(below, row, left, room);
  }
}
