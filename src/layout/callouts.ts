import type { Callout, Color, Steps } from '../model/index.ts';
import { type FormattingContext, flow } from './flow.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { stylePlain } from './styled-text.ts';

/** Colours of the kinds that GitHub, Obsidian, Docusaurus, MkDocs and docutils have, by what they ask of a reader. */
const COLORS: Readonly<Record<Color, string>> = {
  blue: 'note info information abstract summary todo seealso',
  green: 'tip hint success check done',
  magenta: 'important example',
  yellow: 'warning caution attention question help faq',
  red: 'danger error failure fail bug critical',
  cyan: '',
  grey: 'quote cite',
};

function colorOf(kind: string): Color {
  const found = Object.entries(COLORS).find(([, kinds]) => kinds.split(' ').includes(kind));
  return (found?.[0] ?? 'cyan') as Color;
}

/** A kind as people write it: `note` is “Note”. */
function nameOf(kind: string): string {
  const [first = ''] = kind;
  return `${first.toUpperCase()}${kind.slice(first.length)}`.replace(/[-_]/g, ' ');
}

/** Draws the line over a callout: its kind, and its title behind it unless that says the kind itself. */
export function* drawCalloutHead(
  builder: LayoutBuilder,
  context: FormattingContext,
  { kind, title }: Callout,
  base: number,
): Steps<void> {
  const name = nameOf(kind);
  const says = title?.toLowerCase().startsWith(name.toLowerCase()) === true;
  const lead = title === null ? name : says ? '' : `${name}: `;
  const styled = stylePlain(`${lead}${title ?? ''}`, { role: 'callout', strong: true, tint: colorOf(kind) });
  yield* flow(builder, context, styled, { base, lead: lead.length, length: title?.length ?? 0 });
}
