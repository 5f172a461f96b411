import type { Token } from 'marked';
import { findEnd, scanTags, type Tag } from '../../html/index.ts';
import { isMarkup } from '../markup.ts';

/** Elements in which nothing is Markdown. */
const OPAQUE = new Set(['pre', 'script', 'style']);

/** A token with the tags in it, where it is a block of HTML. */
interface Scanned {
  readonly token: Token;
  readonly tags: readonly Tag[];
}

/**
 * The tokens of a run, with what an empty line cut joined again: comments, code and programs within other HTML, which marked
 * ends at an empty line whatever stands in it. What does not end in the run stays as it is.
 */
export function* mergeOpaque(run: readonly Token[]): Generator<Scanned> {
  const missing = new Set<string>();
  for (let at = 0; at < run.length; at++) {
    const token = run[at];
    if (!token) continue;
    if (!isMarkup(token)) {
      yield { token, tags: [] };
      continue;
    }
    const raws = [token.raw];
    const tags: Tag[] = [];
    let scan = scanTags(token.raw, OPAQUE);
    for (;;) {
      const open = scan.open.find(({ end }) => end !== '>' && !missing.has(end));
      for (const tag of scan.tags) if (!open || tag.end <= open.at) tags.push(tag);
      if (!open) break;
      const found = findLater(run, open.end, at + 1);
      if (!found) {
        missing.add(open.end);
        for (const tag of scan.tags) if (tag.end > open.at) tags.push(tag);
        break;
      }
      for (let next = at + 1; next <= found.at; next++) raws.push(run[next]?.raw ?? '');
      at = found.at;
      scan = scanTags(run[at]?.raw ?? '', OPAQUE, found.from);
    }
    const raw = raws.join('');
    yield { token: raws.length > 1 ? { ...token, raw } : token, tags };
  }
}

/** The next token that holds an end, and where in it. */
function findLater(run: readonly Token[], end: string, from: number): { at: number; from: number } | null {
  for (let at = from; at < run.length; at++) {
    const found = findEnd(run[at]?.raw ?? '', end, 0);
    if (found >= 0) return { at, from: found };
  }
  return null;
}
