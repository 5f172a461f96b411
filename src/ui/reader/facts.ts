import { type Article, groupDigits, showLength } from '../../model/index.ts';
import type { Progress } from './progress.ts';

/** The line of facts under headline and standfirst: length, and where the article comes from. */
export function describeFacts(article: Article, progress: Progress, isPartial = false): string {
  const facts = [isPartial ? 'being read …' : showLength(progress, groupDigits)];
  const { url, label } = article.source;
  if (url !== null) facts.push(`source: ${shortHost(url)} (o opens it)`);
  else if (label !== null) facts.push(`source: ${label}, address unknown (s to search)`);
  return facts.join(' · ');
}

/** The host of an address as people say it. */
export function shortHost(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
