/** What the list knows of an article without opening it. */
export interface Summary {
  readonly title: string;
  readonly aside: string;
}

/** Whether an article has to be fetched: the list does not look into those by itself. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}
