import type { Span } from '../layout/index.ts';
import type { Target } from '../model/index.ts';
import type { Theme } from './theme.ts';
import type { Voices } from './voices.ts';

/** What is selected on a screen. */
export interface Selection {
  /** The quote. */
  readonly lit: string | null;
  /** The link, picture or note. */
  readonly target?: Target | undefined;
}

const NOTHING: Selection = { lit: null };

/** A line's spans as styled text: the one way from a layout to colours, for screens and pipes alike. */
export function styleSpans(
  spans: readonly Span[],
  theme: Theme,
  voices: Voices,
  { lit, target }: Selection = NOTHING,
): string {
  let text = '';
  for (const span of spans)
    text +=
      target !== undefined && span.target === target
        ? theme.selected(span)
        : theme.span(span, lit !== null && span.quote === lit, voices.speaking(span.quote));
  return text;
}
