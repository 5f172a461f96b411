/** What is to be done that is no business of an article: an address to be opened, the end. */
export type Effect = { readonly open: string } | 'quit';

/** What is said in answer to a key or to words. */
export interface Reply {
  readonly lines: readonly string[];
  readonly effect?: Effect;
}

export const say = (lines: readonly string[]): Reply => ({ lines });
