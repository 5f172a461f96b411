import type { Role, Span } from '../layout/index.ts';
import type { Color } from '../model/index.ts';
import { type ColorDepth, codesOf, type Hue } from './colors.ts';
import { linkAddress } from './link-address.ts';
import { NEUTRAL, type Palette } from './palettes.ts';

/**
 * How things look: the colours of a palette (`palettes.ts`), and shapes of letters. Every style closes what it opens, in the
 * form Ink writes: a row drawn before Ink and the same row drawn by Ink are the same bytes.
 */
export interface Theme {
  /** How many colours it has. */
  readonly depth: ColorDepth;
  /**
   * A layout's span as styled text. `selected`: it belongs to the quote that is selected; `speaker`: it is speech of that
   * number, and has its colour where there are 256. Of a terminal's own 16 most are too pale on white or too dark on
   * black to read by.
   */
  span(span: Span, selected: boolean, speaker?: number | null): string;
  /** A span of the link that is selected. */
  selected(span: Span): string;
  /** The bar beside speech; a speaker's number picks its colour, null is nobody. */
  bar(speaker: number | null): string;
  dim(text: string): string;
  /** What is not to be read now, as faint as the terminal makes it. */
  faded(text: string): string;
  strong(text: string): string;
  accent(text: string): string;
  inverse(text: string): string;
  /** A speaker's name in the colour of the bar. */
  speaker(text: string, speaker: number | null): string;
  /** An address as a link a terminal can open (OSC 8). */
  link(text: string, url: string): string;
}

interface Style {
  readonly open: string;
  readonly close: string;
}

const sgr = (open: string | number, close: number): Style => ({
  open: `\x1b[${open}m`,
  close: `\x1b[${close}m`,
});
const BOLD = sgr(1, 22);
const DIM = sgr(2, 22);
const ITALIC = sgr(3, 23);
const UNDERLINE = sgr(4, 24);
const INVERSE = sgr(7, 27);
const STRUCK = sgr(9, 29);

/**
 * Of the terminal's own colours the one that one is at is inverse. Without colours a highlight is bold: inverse is what is
 * selected, underlined what leads somewhere; what was searched for is both underlined and bold.
 */
const MARKS_WITHOUT: Readonly<Record<'highlight' | 'match' | 'here', readonly Style[]>> = {
  highlight: [BOLD],
  match: [BOLD, UNDERLINE],
  here: [BOLD, INVERSE],
};

/** What is read in a row; a headline is bold enough. */
const RUNNING: ReadonlySet<Role> = new Set(['text', 'quotation', 'table', 'footnote']);

/**
 * How many colours a terminal has, by its environment: NO_COLOR (no-color.org), TERM, COLORTERM. `asked`: somebody has
 * asked for colours, who is obeyed before the environment; it says how many alone.
 */
export function colorDepth(env: NodeJS.ProcessEnv, asked = false): ColorDepth {
  if (!asked && (env.NO_COLOR || env.TERM === 'dumb')) return 'none';
  if (/^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '') || /-direct$/.test(env.TERM ?? ''))
    return 'truecolor';
  if (env.COLORTERM || /256|direct|kitty|alacritty|ghostty|foot|wezterm/.test(env.TERM ?? '')) return '256';
  return '16';
}

/** Of the 16 colours of a terminal, the author's colour that each of them is in code; null: that of text. */
const CODE: readonly (Color | null)[] = ['grey', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', null];

/** Parts of a link that stand in two rows are one link: the address is the same, and so is its name (OSC 8, `id`). */
const LINK_NAME = 'id=1';

/** `links`: what leads somewhere is a link to the terminal as well (OSC 8), as far as that may open it. */
export function createTheme(depth: ColorDepth, palette: Palette = NEUTRAL, { links = false } = {}): Theme {
  const isRich = depth === '256' || depth === 'truecolor';
  const color = (hue: Hue): Style | null => {
    const codes = codesOf(hue, depth);
    return codes === null ? null : sgr(codes, 39);
  };
  const faint = (hue: Hue | 'faint'): Style | null => {
    if (hue === 'faint' || depth === 'none') return DIM;
    return color(hue) ?? (isRich || hue.rich === null ? null : DIM);
  };
  const accent = color(palette.accent);
  const dim = faint(palette.dim);
  const speakers = palette.speakers.map(color);
  const tint = (name: Color): Style | null => {
    if (name !== 'grey') return color(palette.tints[name]);
    return depth === 'none' ? null : faint(palette.tints.grey);
  };
  const ofCode = Array.from({ length: 16 }, (_, at) => {
    if (depth === 'none') return null;
    const name = CODE[at % 8] ?? null;
    if (!palette.tintsCode) return sgr(at < 8 ? 30 + at : 82 + at, 39);
    return name && tint(name);
  });
  const mark = (name: 'highlight' | 'match' | 'here'): readonly Style[] => {
    const { text, ground } = palette[name];
    const [ink, behind] = [codesOf(text, depth), codesOf(ground, depth, true)];
    if (ink === null || behind === null) return MARKS_WITHOUT[name];
    const pair = [sgr(ink, 39), sgr(behind, 49)];
    return name === 'here' ? [BOLD, ...pair] : pair;
  };
  const marks = { highlight: mark('highlight'), any: mark('match'), here: mark('here') };
  /**
   * Six levels, each quieter than the one above. The first has the accent where that can be read; where it cannot, a line
   * under it tells it from the second. Where nothing is dim, slant and weight have to do.
   */
  const headings: readonly (readonly (Style | null)[])[] = [
    isRich && accent ? [BOLD, accent] : [BOLD, UNDERLINE],
    [BOLD],
    [BOLD, ITALIC],
    dim === null ? [ITALIC, UNDERLINE] : [ITALIC],
    dim === null ? [ITALIC] : [ITALIC, dim],
    dim === null ? [UNDERLINE] : [dim],
  ];
  const headingStyles = (level: number) => [...(headings[Math.min(level, headings.length) - 1] ?? [])];
  const speakerStyle = (speaker: number | null): Style | null =>
    speaker === null ? dim : (speakers[speaker % speakers.length] ?? null);

  const linked = ({ link, text }: Span, styled: string): string => {
    if (!links || link === undefined || text.trim() === '') return styled;
    const address = linkAddress(link);
    return address === null ? styled : linkTo(address, styled, LINK_NAME);
  };

  return {
    depth,
    span(span, selected, speaker = null) {
      if (span.match) return linked(span, paint(span.text, [...shapesOf(span), ...marks[span.match]]));
      const styles =
        span.role === 'heading' ? headingStyles(span.level ?? 1) : stylesOf(span.role, accent, dim);
      if (isRich && speaker !== null && RUNNING.has(span.role)) styles.push(speakerStyle(speaker));
      if (span.strong) styles.push(BOLD);
      if (span.emphasis) styles.push(ITALIC);
      if (span.link !== undefined) styles.push(UNDERLINE);
      if (span.deleted) styles.push(STRUCK);
      if (span.code && accent) styles.push(accent);
      if (span.tint) styles.push(tint(span.tint));
      const highlighted = span.color === undefined ? null : ofCode[span.color];
      if (highlighted) styles.push(highlighted);
      if (span.highlighted) styles.push(...marks.highlight);
      if (selected) styles.push(INVERSE);
      return linked(span, paint(span.text, styles));
    },
    selected: (span) => linked(span, paint(span.text, [accent, BOLD, INVERSE])),
    bar: (speaker) => paint('▎', [speakerStyle(speaker)]),
    dim: (text) => paint(text, [dim]),
    faded: (text) => paint(text, [DIM]),
    strong: (text) => paint(text, [BOLD]),
    accent: (text) => paint(text, [accent]),
    inverse: (text) => paint(text, [INVERSE]),
    speaker: (text, speaker) => paint(text, [speakerStyle(speaker)]),
    link: (text, url) => linkTo(url, text),
  };
}

function stylesOf(role: Role, accent: Style | null, dim: Style | null): (Style | null)[] {
  switch (role) {
    case 'title':
    case 'heading':
      return [BOLD];
    case 'marker':
      return [accent];
    case 'facts':
    case 'caption':
    case 'footnote':
    case 'rule':
      return [dim];
    case 'standfirst':
      return [ITALIC];
    case 'speaker':
    case 'text':
    case 'quotation':
    case 'callout':
    case 'code':
    case 'table':
      return [];
    default:
      return role satisfies never;
  }
}

/** How letters are shaped, whatever their colours are. */
function shapesOf({ role, strong, emphasis, link, deleted }: Span): (Style | null)[] {
  const isBold = strong || role === 'title' || role === 'heading';
  return [
    isBold ? BOLD : null,
    emphasis ? ITALIC : null,
    link === undefined ? null : UNDERLINE,
    deleted ? STRUCK : null,
  ];
}

function linkTo(address: string, text: string, name = ''): string {
  return `\x1b]8;${name};${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}

/** Opens the styles in order and closes them in reverse. Two styles that close alike (bold, dim) open once each. */
function paint(text: string, styles: readonly (Style | null | undefined)[]): string {
  if (text === '') return '';
  let open = '';
  let close = '';
  for (const style of new Set(styles)) {
    if (!style) continue;
    open += style.open;
    if (!close.includes(style.close)) close = style.close + close;
  }
  return open + text + close;
}
