import type { Span } from '../layout/index.ts';
import type { Anchor } from '../model/index.ts';
import type { SpeakerColors } from './speaker-colors.ts';
import type { Theme } from './theme.ts';

/** What is selected on a screen. */
export interface Selection {
  /** The quote. */
  readonly selected: string | null;
  /** The link, picture or note. */
  readonly selectedAnchor?: Anchor | undefined;
}

const NOTHING: Selection = { selected: null };

/** A line's spans as styled text: the one way from a layout to colours, for screens and pipes alike. */
export function styleSpans(
  spans: readonly Span[],
  theme: Theme,
  speakers: SpeakerColors,
  { selected, selectedAnchor }: Selection = NOTHING,
): string {
  let text = '';
  for (const span of spans)
    text +=
      selectedAnchor !== undefined && span.anchor === selectedAnchor && span.match === undefined
        ? theme.selected(span)
        : theme.span(span, selected !== null && span.quote === selected, speakers.ofSpeech(span.quote));
  return text;
}
