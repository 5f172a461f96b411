import type { Layout, Line } from '../../layout/index.ts';
import { lightLine } from '../search/light.ts';
import type { Match } from '../search/matches.ts';
import type { SearchedText } from '../search/searched-texts.ts';
import type { SpokenText } from './voice.ts';

type Light = (layout: Layout, at: number) => Line | undefined;

/** Lines of a page with what is read aloud lit, the others as they are without. */
export function lightSpoken(spoken: SpokenText | null, light: Light | undefined): Light | undefined {
  if (spoken === null) return light;
  const { block, text, start, end } = spoken;
  const match: Match = { text: 0, start, end };
  const searched: SearchedText = { block, text };
  const matches = {
    *within(within: string, from: number, to: number) {
      if (within === block && start < to && end > from) yield { text: searched, matches: [match] };
    },
  };
  return (layout, at) => {
    const line = layout.lines[at];
    return line?.block === block ? lightLine(layout, at, matches, match) : light ? light(layout, at) : line;
  };
}
