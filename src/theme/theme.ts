import type { Role, Span } from '../layout/index.ts';
import type { Color } from '../model/index.ts';

/**
 * Colours live here alone. Mid-tones of the 256-colour palette keep a contrast of at least 4:1 on black and on white
 * (4.58:1 is the most a colour can have on both), so one theme serves light and dark terminals. Every style closes what
 * it opens, in the form Ink writes: a row drawn before Ink and the same row drawn by Ink are the same bytes.
 */
export interface Theme {
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

/** Blue, rose, olive, ochre, violet, brick, green, indigo. */
const SPEAKERS_256 = [31, 132, 64, 130, 97, 131, 29, 62];
/** Cyan, magenta, green, yellow, blue, red. */
const SPEAKERS_16 = [36, 35, 32, 33, 34, 31];
const ACCENT_256 = 31;
const ACCENT_16 = 36;
/**
 * What an author's colours are: of the 256 the nearest that can be read on black and on white; of the 16 their own. Grey is
 * faint there: in some palettes bright black is the background.
 */
const TINTS: Readonly<Record<Exclude<Color, 'grey'>, readonly [number256: number, number16: number]>> = {
  red: [131, 31],
  yellow: [130, 33],
  green: [29, 32],
  cyan: [31, 36],
  blue: [62, 34],
  magenta: [97, 35],
};
const GREY_256 = 243;
/**
 * Words under a marker pen: black on pale ochre, 10:1, which is told from any background; of the 16, on yellow. Without
 * colours bold: inverse is what is selected, underlined what leads somewhere.
 */
const HIGHLIGHTS: Readonly<Record<ColorDepth, readonly Style[]>> = {
  none: [BOLD],
  '16': [sgr(30, 39), sgr(43, 49)],
  '256': [sgr('38;5;16', 39), sgr('48;5;180', 49)],
};

/**
 * What was searched for: black on pale cyan, 12:1, and the match that one is at on yellow, 15:1; of the 16 on cyan, and the
 * other inverse. Without colours underlined, and inverse.
 */
const MATCHES: Readonly<Record<ColorDepth, Readonly<Record<'any' | 'here', readonly Style[]>>>> = {
  none: { any: [BOLD, UNDERLINE], here: [BOLD, INVERSE] },
  '16': { any: [sgr(30, 39), sgr(46, 49)], here: [BOLD, INVERSE] },
  '256': {
    any: [sgr('38;5;16', 39), sgr('48;5;152', 49)],
    here: [BOLD, sgr('38;5;16', 39), sgr('48;5;220', 49)],
  },
};

/** What is read in a row; a headline is bold enough. */
const RUNNING: ReadonlySet<Role> = new Set(['text', 'quotation', 'table', 'footnote']);

export type ColorDepth = 'none' | '16' | '256';

/**
 * How many colours a terminal has, by its environment: NO_COLOR (no-color.org), TERM, COLORTERM. `asked`: somebody has
 * asked for colours, who is obeyed before the environment; it says how many alone.
 */
export function colorDepth(env: NodeJS.ProcessEnv, asked = false): ColorDepth {
  if (!asked && (env.NO_COLOR || env.TERM === 'dumb')) return 'none';
  if (env.COLORTERM || /256|direct|kitty|alacritty|ghostty|foot|wezterm/.test(env.TERM ?? '')) return '256';
  return '16';
}

export function createTheme(depth: ColorDepth): Theme {
  const color = (number256: number, number16: number): Style | null => {
    if (depth === 'none') return null;
    return depth === '256' ? sgr(`38;5;${number256}`, 39) : sgr(number16, 39);
  };
  const accent = color(ACCENT_256, ACCENT_16);
  const speakers = SPEAKERS_256.map((number, at) =>
    color(number, SPEAKERS_16[at % SPEAKERS_16.length] ?? 36),
  );
  const grey = depth === '256' ? sgr(`38;5;${GREY_256}`, 39) : depth === '16' ? DIM : null;
  const tint = (name: Color): Style | null => (name === 'grey' ? grey : color(...TINTS[name]));
  const ansi = Array.from({ length: 16 }, (_, at) =>
    depth === 'none' ? null : sgr(at < 8 ? 30 + at : 82 + at, 39),
  );
  /**
   * Six levels, each quieter than the one above. The first has the colour that can be read on black and on white; where
   * there is none, a line under it tells it from the second.
   */
  const headings: readonly (readonly (Style | null)[])[] = [
    depth === '256' ? [BOLD, accent] : [BOLD, UNDERLINE],
    [BOLD],
    [BOLD, ITALIC],
    [ITALIC],
    [ITALIC, DIM],
    [DIM],
  ];
  const headingStyles = (level: number) => [...(headings[Math.min(level, headings.length) - 1] ?? [])];
  const speakerStyle = (speaker: number | null): Style | null =>
    speaker === null ? DIM : (speakers[speaker % speakers.length] ?? null);

  return {
    span(span, selected, speaker = null) {
      if (span.match) return paint(span.text, [...shapesOf(span), ...MATCHES[depth][span.match]]);
      const styles = span.role === 'heading' ? headingStyles(span.level ?? 1) : stylesOf(span.role, accent);
      if (depth === '256' && speaker !== null && RUNNING.has(span.role)) styles.push(speakerStyle(speaker));
      if (span.strong) styles.push(BOLD);
      if (span.emphasis) styles.push(ITALIC);
      if (span.link !== undefined) styles.push(UNDERLINE);
      if (span.deleted) styles.push(STRUCK);
      if (span.code && accent) styles.push(accent);
      if (span.tint) styles.push(tint(span.tint));
      const highlighted = span.color === undefined ? null : ansi[span.color];
      if (highlighted) styles.push(highlighted);
      if (span.highlighted) styles.push(...HIGHLIGHTS[depth]);
      if (selected) styles.push(INVERSE);
      return paint(span.text, styles);
    },
    selected: ({ text }) => paint(text, [accent, BOLD, INVERSE]),
    bar: (speaker) => paint('▎', [speakerStyle(speaker)]),
    dim: (text) => paint(text, [DIM]),
    strong: (text) => paint(text, [BOLD]),
    accent: (text) => paint(text, [accent]),
    inverse: (text) => paint(text, [INVERSE]),
    speaker: (text, speaker) => paint(text, [speakerStyle(speaker)]),
    link: (text, url) => `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\`,
  };
}

function stylesOf(role: Role, accent: Style | null): (Style | null)[] {
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
      return [DIM];
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
