import { memoize } from '../model/index.ts';
import type { Theme } from './theme.ts';

/** A theme for what is not read now: faint throughout, but for what is selected and what was searched for. */
export const fadeTheme: (theme: Theme) => Theme = memoize((theme) => ({
  ...theme,
  span: (span, selected, speaker) =>
    selected || span.match ? theme.span(span, selected, speaker) : theme.faded(span.text),
  bar: () => theme.faded('▎'),
  speaker: (text) => theme.faded(text),
}));
