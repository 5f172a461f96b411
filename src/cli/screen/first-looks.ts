import { knowsLinks } from '../../terminal/index.ts';
import { colorDepth, groundOf, type Palette } from '../../theme/index.ts';
import { Looks } from '../../ui/looks/looks.ts';
import type { Options } from '../flags/options.ts';

/**
 * How the screens look at first, by flags and environment. NO_COLOR and dumb terminals begin without colours; whoever asks for
 * a theme by its name, or goes round, wants some all the same.
 */
export function createLooks(
  { color, theme, spacing }: Pick<Options, 'color' | 'theme' | 'spacing'>,
  env: NodeJS.ProcessEnv,
  own: Palette | null,
): Looks {
  const isPlain = color === 'never' || (theme === undefined && own === null && colorDepth(env) === 'none');
  const depth = colorDepth(env, true);
  return new Looks({
    name: isPlain ? 'none' : (theme ?? 'auto'),
    depth,
    ground: groundOf(env),
    links: knowsLinks(env),
    spacing: spacing === 2 ? 2 : 1,
    ...(own !== null && { own }),
  });
}
