import { type Article, type Run, runPlainly } from '../model/index.ts';
import { toMarkdownBody } from './markdown.ts';

export interface ColoredOptions {
  /** Measure in characters. */
  readonly width: number;
}

/**
 * The article in colours for a terminal, by marked and marked-terminal. Whether there are colours and links at all is
 * theirs to tell from the environment. The Markdown is written here from a clean model with every `&` that might
 * begin a reference escaped, so nothing comes alive when it is read again.
 */
export async function toColored(
  article: Article,
  options: ColoredOptions,
  run: Run = runPlainly,
): Promise<string> {
  const { renderColored } = await import('./colored-render.ts');
  return run(() => renderColored(toMarkdownBody(article), options.width));
}
