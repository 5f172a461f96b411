import type { Options } from '../flags/options.ts';

/** Whether only some quotes were asked for. */
export function isFiltered({ by, about, since, until, site, kind, certainty }: Options): boolean {
  return [by, about, since, until, site, kind, certainty].some((one) => one !== undefined);
}
