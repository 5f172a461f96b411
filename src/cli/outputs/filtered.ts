import type { Options } from '../flags/options.ts';

/** Whether only some quotes were asked for. */
export function isFiltered({ by, about, since, until, site, kind }: Options): boolean {
  return [by, about, since, until, site, kind].some((one) => one !== undefined);
}
