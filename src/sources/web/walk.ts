import { isPrivate, type Permission } from './hosts.ts';

/** Where private addresses may lie: the host and port that the user typed, and the address it had. */
export interface Trust {
  readonly host: string;
  readonly address: string;
}

/** What is known on the way: where one has been, and which private addresses are no trap. */
export function createWalk(first: URL, linkedFrom: Trust | null | undefined) {
  const typed = linkedFrom === undefined;
  const seen = new Set<string>();
  let trust: Trust | null = linkedFrom ?? null;
  return {
    permission(url: URL): Permission {
      if (typed && seen.size === 0) return 'all';
      return new Set(trust?.host === url.host ? [trust.address] : []);
    },
    arrived(url: URL, address: string) {
      if (typed && seen.size === 0 && isPrivate(address)) trust = { host: first.host, address };
      seen.add(url.href);
    },
    visited: (url: URL) => seen.has(url.href),
    /** What a page's addresses may reach: only a page of the trusted host itself has any of it. */
    trust: (url: URL) => (trust?.host === url.host ? trust : null),
  };
}
