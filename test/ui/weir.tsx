import { vi } from 'vitest';
import { createTheme } from '../../src/theme/index.ts';
import { Reader } from '../../src/ui/reader/reader.tsx';
import type { ReaderState } from '../../src/ui/reader/state.ts';
import type { Loaded, Services } from '../../src/ui/types.ts';
import { createServices, loadText } from '../support/articles.ts';
import { draw, SIZE } from '../support/draw.tsx';

const filler = (name: string) =>
  `${`The ${name} stands where the river bends, as it has for a hundred years. `.repeat(12)}\n\n`;

const TEXT = `# The weir

It was built by [the millers](https://mill.example/guild) of the valley, as [their book](https://mill.example/book) says.[^1]

![The weir in spring](https://mill.example/weir.jpg)
*Low water, 1911*

${filler('mill')}${filler('inn')}${filler('bridge')}## Later

> So it [was said](https://inn.example/said).

| Year | Source |
| --- | --- |
| 1911 | [the register](https://town.example/register) |

- an [old map](https://maps.example/old?sheet=4)

A reference to nothing[^9] leads nowhere, and [mail](mailto:weir@mill.example) is no page.

[^1]: Kept in [the archive](https://archive.example/7).
`;
/** An article with every kind of link. */
export const weir = await loadText(TEXT, 'weir.md');
/** One without any. */
export const plain = await loadText('# Nothing\n\nNo link stands in it, and no picture.\n', 'plain.md');
const theme = createTheme('none');

/** The reader on a screen, with what it asked for and where one was. */
export const drawReader = (loaded: Loaded = weir, more: Partial<Services> = {}, props = {}) => {
  const calls = {
    openAddress: vi.fn(() => Promise.resolve({ opened: true } as const)),
    onRead: vi.fn(),
    onBack: vi.fn(),
    onTurn: vi.fn(),
  };
  const memory: { current: ReaderState | null } = { current: null };
  const services = createServices({ openAddress: calls.openAddress, ...more });
  const { onRead, onBack, onTurn } = calls;
  const common = {
    size: SIZE,
    measure: 72,
    theme,
    services,
    memory,
    other: null,
    place: null,
    onRead,
    onBack,
    onTurn,
  };
  const drawn = draw(<Reader loaded={loaded} {...common} onList={vi.fn()} onQuit={vi.fn()} {...props} />);
  return { calls, memory, ...drawn };
};
