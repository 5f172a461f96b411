import { type Inline, STRIKE } from '../model/index.ts';
import type { Role, Span } from './types.ts';

/** What all characters of a run share. */
export type Style = Omit<Span, 'text'>;

/** A run of a text that looks alike, up to `end`; it begins where the one before it ends. */
export interface StyleRun {
  readonly end: number;
  readonly style: Style;
}

/** Text to be wrapped, with its looks. */
export interface StyledText {
  readonly text: string;
  readonly runs: readonly StyleRun[];
}

export function stylePlain(text: string, style: Style): StyledText {
  return { text, runs: [{ end: text.length, style }] };
}

/** Inlines as one text (the same as `textOfInlines`) and the runs of its styles. */
export function styleInlines(inlines: readonly Inline[], base: Style): StyledText {
  const runs: StyleRun[] = [];
  let text = '';
  const add = (part: string, style: Style) => {
    if (part === '') return;
    text += part;
    runs.push({ end: text.length, style });
  };
  const walk = (children: readonly Inline[], style: Style): void => {
    for (const inline of children) {
      switch (inline.type) {
        case 'text':
        case 'math':
          add(inline.text, style);
          break;
        case 'code':
          add(inline.text, { ...style, code: true });
          break;
        case 'emphasis':
          walk(inline.children, { ...style, emphasis: true });
          break;
        case 'strong':
          walk(inline.children, { ...style, strong: true });
          break;
        case 'deleted':
          add(STRIKE, style);
          walk(inline.children, { ...style, deleted: true });
          add(STRIKE, style);
          break;
        case 'mark':
          walk(inline.children, { ...style, highlighted: true });
          break;
        case 'colored':
          walk(inline.children, { ...style, tint: inline.color });
          break;
        case 'link':
          walk(inline.children, { ...style, link: inline.url, anchor: inline });
          break;
        case 'image':
          add(inline.alt, withLink({ ...style, role: 'caption' }, inline));
          break;
        case 'reference':
          add(`[${inline.label}]`, { anchor: inline, ...style, role: markerRole(style.role) });
          break;
        case 'break':
          add('\n', style);
          break;
        default:
          inline satisfies never;
      }
    }
  };
  walk(inlines, base);
  return { text, runs };
}

/** An image inside a link leads where the link leads. */
function withLink(style: Style, image: Extract<Inline, { readonly type: 'image' }>): Style {
  return image.url === null || style.link !== undefined
    ? style
    : { ...style, link: image.url, anchor: image };
}

function markerRole(role: Role): Role {
  return role === 'text' ? 'footnote' : role;
}

/**
 * Reads the spans of ascending ranges of styled text; keeps its place, so that a long text costs one pass. A tab is a space,
 * unless it is kept for who knows how wide it is.
 */
export function spanReader(styled: StyledText, keepsTabs = false): (start: number, end: number) => Span[] {
  const { text, runs } = styled;
  const tabs = !keepsTabs && text.includes('\t');
  let index = 0;
  return (start, end) => {
    const spans: Span[] = [];
    while (index > 0 && (runs[index - 1]?.end ?? 0) > start) index--;
    let at = start;
    while (at < end) {
      const run = runs[index];
      if (!run) break;
      if (run.end > at) {
        const stop = Math.min(run.end, end);
        const part = text.slice(at, stop);
        spans.push({ text: tabs ? part.replaceAll('\t', ' ') : part, ...run.style });
        at = stop;
      }
      if (run.end <= end) index++;
    }
    return spans;
  };
}
