/** Short blocks to learn from which ones are headings. */
import { extractFeatures } from '../../src/readers/text/headings/features.ts';
import { findStructure } from '../../src/readers/text/pipeline.ts';
import { type Labelled, openDocument } from '../learn-headings/documents.ts';
import { labelLines, type Rendering, readWords } from './documents.ts';
import type { Judgeable } from './validation.ts';

/** A heading that a program marked counts so much. */
const SILVER = 0.5;

/** The blocks of a rendering that may be headings; none where the reader does not take it for laid out. */
export function readHeadingBlocks(doc: Rendering): Judgeable[] {
  const { breaking, headings, head } = findStructure(doc.text);
  const { context } = headings;
  if (!breaking.laidOut || context === null) return [];
  const labels = labelLines(doc);
  const wanted = new Map<string, number>();
  for (const { type, text } of doc.blocks) if (type === 'heading') add(wanted, keyOf(text), 1);
  // The title is no block any more.
  add(wanted, keyOf(head.title ?? ''), -1);
  return context.blocks.flatMap((block, at): Judgeable[] => {
    const form = context.forms[at];
    if (!form?.candidate || block.underline !== '') return [];
    const key = keyOf(form.text);
    const positive = (wanted.get(key) ?? 0) > 0;
    const label = labels[block.line - 1];
    if (!positive && (label === 'table' || label === 'raw')) return [];
    if (positive) add(wanted, key, -1);
    const place = `${doc.id} ${block.line}`;
    const names = extractFeatures(context, at);
    return [{ names, positive, worth: 1, group: doc.group, kind: doc.how, place, text: form.text }];
  });
}

/** Those of a labelled article in one of its styles, where the reader takes that for laid out. */
export function readArticleBlocks(article: Labelled, style: string): Judgeable[] {
  const { context, lines } = openDocument(article, style);
  if (!context.setting.laidOut) return [];
  return lines
    .filter(({ ignored }) => !ignored)
    .map(({ names, heading, at }) => ({
      names,
      positive: heading,
      worth: article.silver ? SILVER : 1,
      group: article.id,
      kind: 'news',
      place: `${article.id} ${at}`,
      text: context.forms[at]?.text ?? '',
    }));
}

const keyOf = (text: string): string => readWords(text).join(' ');

/** Adds to the count of a key; those that are none never go below it. */
function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, Math.max(0, (counts.get(key) ?? 0) + more));
}
