import type { Clean } from '../model/index.ts';
import { serialize } from './serialize.ts';

/** An article of the library that has what was looked for. */
export interface Hit {
  readonly path: string;
  readonly title: Clean | null;
  readonly site: Clean | null;
  readonly published: Clean | null;
  readonly source: Clean | null;
  /** The heading over the line; null for the lead. */
  readonly section: Clean | null;
  readonly block: string | null;
  /** What stands around the words. */
  readonly line: Clean;
}

/** One line of JSON for a hit. */
export function hitToJson(hit: Hit): string {
  const { path, title, site, published, source, section, block, line } = hit;
  return serialize({ schema: 1, path, title, site, published, source, hit: { section, block, line } });
}

/** A hit as text: its headline, the section and the line, and its path. */
export function hitToText({ path, title, section, line }: Hit): string {
  const shown = title ?? path.slice(path.lastIndexOf('/') + 1);
  const where = section === null ? line : `${section} · ${line}`;
  return `${shown}\n  ${where}\n  ${path}\n`;
}
