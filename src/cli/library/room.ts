import type { Store } from '../../store/index.ts';

/** Where a command of the library does its work. */
export interface LibraryRoom {
  readonly store: Store;
  /** Of the articles that were saved. */
  readonly folder: string;
}
