/** What holds values by keys: an object, or an array by its numbers. */
export type Holder = Record<string, unknown>;

export function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** The way to every value inside a value, by keys. */
export function placesOf(value: unknown, way: readonly string[] = []): string[][] {
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...way, key], ...placesOf(inner, [...way, key])]);
}

/** What holds the last step of a way. */
export function holderOf(value: unknown, way: readonly string[]): Holder {
  let holder = value;
  for (const key of way.slice(0, -1)) holder = isHolder(holder) ? holder[key] : undefined;
  if (!isHolder(holder)) throw new Error(`nothing at ${way.join('.')}`);
  return holder;
}
