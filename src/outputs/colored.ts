import type { Painter } from '../layout/index.ts';
import type { Article, Quote } from '../model/index.ts';
import {
  assignSpeakerColors,
  colorDepth,
  createTheme,
  depthOf,
  groundOf,
  paletteOf,
  styleSpans,
  type ThemeName,
} from '../theme/index.ts';
import { toText } from './text.ts';

export interface ColoredOptions {
  /** Measure in terminal cells. */
  readonly width: number;
  /** Says how many colours there are; that there are some was asked for. */
  readonly env: NodeJS.ProcessEnv;
  /** Which colours; `auto` where it is not said. */
  readonly theme?: ThemeName | undefined;
  /** Links are links to a terminal, too (OSC 8). */
  readonly links?: boolean;
  /** Highlights code. */
  readonly paintCode?: Painter['code'];
}

/**
 * An article as text with styles (SGR): the plain text with the colours it has on the screen, those of speakers among
 * them; without its styles it is the plain text, byte for byte. So tables are the layout's own, as they are there.
 */
export function toColored(
  article: Article,
  quotes: readonly Quote[],
  { width, env, theme: name = 'auto', links = false, paintCode }: ColoredOptions,
): string {
  const theme = createTheme(depthOf(name, colorDepth(env, true)), paletteOf(name, groundOf(env)), { links });
  const speakers = assignSpeakerColors(quotes);
  const painter = paintCode && { painter: { code: paintCode } };
  return toText(article, quotes, { width, ...painter }, (spans) => styleSpans(spans, theme, speakers));
}
