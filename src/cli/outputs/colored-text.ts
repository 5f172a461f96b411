import { needsPainter } from '../../layout/index.ts';
import type { Article, Quote } from '../../model/index.ts';
import { type ColoredOptions, toColored } from '../../outputs/colored.ts';
import { asksForLinks } from '../../terminal/index.ts';
import { displayName } from '../messages/descriptions.ts';
import { complain } from '../messages/standard-streams.ts';
import { loadCodePainter } from '../watchdog/guarded-painter.ts';

/** An article in colours. Says on standard error where there was no time for those of its code. */
export async function composeColored(
  path: string,
  article: Article,
  quotes: readonly Quote[],
  { width, theme }: Pick<ColoredOptions, 'width' | 'theme'>,
): Promise<string> {
  let late = false;
  const onLate = () => {
    late = true;
  };
  const paintCode = needsPainter(article) ? await loadCodePainter(onLate) : undefined;
  const text = toColored(article, quotes, {
    width,
    theme,
    env: process.env,
    links: asksForLinks(process.env),
    ...(paintCode && { paintCode }),
  });
  if (late)
    complain(
      `pullquote: ${displayName(path)}: there was no time to paint its code, which is without colours`,
    );
  return text;
}
