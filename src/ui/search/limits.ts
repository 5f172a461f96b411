/** Matches that are kept: what has more is looked for no further. */
export const MOST_MATCHES = 1_000_000;
