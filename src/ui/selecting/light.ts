import type { Layout, Line } from '../../layout/index.ts';
import { endsOf, isText, lightSelected, type Selecting } from './selecting.ts';

type Light = (layout: Layout, at: number) => Line | undefined;

/** Lines of a page with those that are selected lit, the others as they are without. */
export function lightSelection(selecting: Selecting | null, light: Light | undefined): Light | undefined {
  if (selecting === null) return light;
  const [first, last] = endsOf(selecting);
  return (layout, at) => {
    const line = layout.lines[at];
    if (at < first || at > last || !isText(line)) return light ? light(layout, at) : line;
    return lightSelected(line);
  };
}
