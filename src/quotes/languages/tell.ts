import { type Article, type Block, type Clean, clean, cleanOrNull, textOf } from '../../model/index.ts';
import { plainLanguage, SAMPLE, SHORTEST } from './index.ts';

/**
 * The language of an article: as it says; else by its commonest words, where those leave no doubt; else by a library,
 * which is loaded only then, since it takes longer than all quotes do. Null where nothing tells.
 */
export async function tellLanguage(article: Article): Promise<Clean | null> {
  if (article.lang) return article.lang;
  const sample = sampleOf(article);
  const plain = await plainLanguage(sample);
  if (plain) return clean(plain);
  if (sample.length < SHORTEST) return null;
  const { detectLanguage } = await import('./detect.ts');
  return cleanOrNull(detectLanguage(sample));
}

/** The beginning of the running text. */
export function sampleOf(article: Article): string {
  let sample = '';
  for (const section of article.sections) {
    for (const block of section.blocks) {
      if (sample.length > SAMPLE) return sample.slice(0, SAMPLE);
      if (isProse(block)) sample += `${textOf(block)}\n`;
    }
  }
  return sample.slice(0, SAMPLE);
}

function isProse({ type }: Block): boolean {
  return (
    type === 'paragraph' ||
    type === 'quotation' ||
    type === 'list' ||
    type === 'callout' ||
    type === 'verbatim'
  );
}
