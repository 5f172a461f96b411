import { type Article, showLength } from '../../model/index.ts';
import type { Progress } from './progress.ts';

/** The line of facts under headline and standfirst: length, and where the article comes from. */
export function describeFacts(article: Article, progress: Progress, isPartial = false): string {
  const facts = [isPartial ? 'being read …' : showLength(progress, groupDigits)];
  const { url, label } = article.source;
  if (url !== null) facts.push(`source: ${shortHost(url)} (o opens it)`);
  else if (label !== null) facts.push(`source: ${label}, address unknown (s to search)`);
  return facts.join(' · ');
}

/** Thousands apart, 1,234. Not by `toLocaleString`: that starts Intl, 10 ms on the way to the first page. */
export function groupDigits(number: number): string {
  let grouped = String(number);
  for (let at = grouped.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return grouped;
}

/** The host of an address as people say it. */
export function shortHost(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
