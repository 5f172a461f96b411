/** A turn of a conversation: which lines it takes, and what they say of it. All lines of a turn share one of these. */
export interface Turn {
  /** Who speaks; null: nobody is named (`Q:`), or nobody speaks. */
  readonly speaker: string | null;
  /** Where in its first line the words begin; the line's length where they stand below it; -1: it tells what happens. */
  readonly words: number;
  /** Columns that its lines were broken at; 0: each was ended by its author. */
  readonly width: number;
}

/** What the first line of a turn says. */
export interface TurnHead {
  readonly speaker: string | null;
  readonly words: number;
}
