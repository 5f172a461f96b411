import type { Role, Span } from '../../src/layout/index.ts';
import type { Color } from '../../src/model/index.ts';
import type { Theme } from '../../src/theme/index.ts';

const ROLES: Readonly<Record<Role, true>> = {
  text: true,
  title: true,
  standfirst: true,
  facts: true,
  heading: true,
  quotation: true,
  callout: true,
  caption: true,
  footnote: true,
  code: true,
  table: true,
  marker: true,
  rule: true,
  speaker: true,
};

const COLORS: Readonly<Record<Color, true>> = {
  red: true,
  yellow: true,
  green: true,
  cyan: true,
  blue: true,
  magenta: true,
  grey: true,
};
export const TINTS = Object.keys(COLORS) as Color[];

/** Every span there can be: roles times styles times colours. */
const SPANS: readonly Span[] = (Object.keys(ROLES) as Role[]).flatMap((role) => [
  { text: 'x', role },
  { text: 'x', role, strong: true },
  { text: 'x', role, emphasis: true, deleted: true, code: true, link: 'https://example.org/' },
  ...TINTS.flatMap((tint): Span[] => [
    { text: 'x', role, tint },
    { text: 'x', role, tint, strong: true },
  ]),
  ...Array.from({ length: 16 }, (_, color): Span => ({ text: 'x', role, color })),
  { text: 'x', role, highlighted: true },
  { text: 'x', role, match: 'any' },
  { text: 'x', role, match: 'here' },
  ...[1, 2, 3, 4, 5, 6].map((level): Span => ({ text: 'x', role, level })),
]);

/** Every text in every style that a theme has. */
export function everyText(theme: Theme): string[] {
  return [
    ...SPANS.flatMap((span) =>
      [false, true].flatMap((selected) => [null, 0, 9].map((at) => theme.span(span, selected, at))),
    ),
    ...[null, 0, 1, 5, 7, 8, 99].flatMap((speaker) => [theme.bar(speaker), theme.speaker('x', speaker)]),
    theme.dim('x'),
    theme.strong('x'),
    theme.accent('x'),
    theme.inverse('x'),
    theme.selected({ text: 'x', role: 'text' }),
  ];
}
