import {
  type Clean,
  clean,
  cleanLine,
  type Inline,
  isBlank,
  type Source,
  textOfInlines,
} from '../../model/index.ts';
import { isoDate } from '../dates.ts';

/** What the lines under a headline say of the article. Null: they do not say. */
export interface Credits {
  readonly byline: string | null;
  readonly published: string | null;
  readonly site: string | null;
  readonly source: Source | null;
}

/** A stretch between separators, with the links in it. */
interface Segment {
  text: string;
  readonly links: { readonly text: string; readonly url: Clean }[];
}

/** A line end, or a mark of separation with air on both sides. */
const SEPARATOR = /(?<!\s)\s*\n\s*|(?<!\s)\s+[\u00b7\u2022|/\u2013\u2014]\s+/;
/** English, German, French, Spanish and Portuguese, Dutch, Italian, Swedish. */
const BY = /^(?:by|(?:words|text|story|report|written|reported) by|von|par|por|door|di|av)[ :]+([^\s:].*)$/i;
/** Words of a byline that need no capital. */
const SMALL = new Set(
  'and with in for of at the & und mit für et avec pour y con para e en met voor de da do dos das del della der den di du la le van von zu bin ibn al el ten ter och'.split(
    ' ',
  ),
);
const SOURCE_WORD =
  /^(?:the )?(?:source|link|via|original|permalink)(?: (?:article|story|post|text|report|version|source))?$|^(?:read|view|see) (?:the|this|it)? ?(?:full |original )*(?:article|story|post|text|report|version|original)\b/i;
/** Of words with one space between them. */
const SOURCE_PREFIX =
  /^(?:source|original(?:ly published)?(?: (?:at|in|on|by))?|first published (?:at|in|on|by)|via|link) ?:? (?=\S)/i;
const DATE_PREFIX = /^(?:published|posted|date)?(?: on)?\s*:?\s*/i;
const UPDATED = /^(?:last )?(?:updated|modified|edited)(?: on)?\s*:?\s*/i;
const READING_TIME = /^(?:about )?\d{1,3}[ -]min(?:ute)?s?(?: read(?:ing time)?)?$|^\d[\d,.]* words$/i;
/** A dateline at the end of a byline: `By Ada Byron, 12 March 2026`. */
const TRAILING_DATE = /[,(]\s*((?:\p{L}+,? )?[\p{L}\d]+\.? [\p{L}\d]+\.?,? \d{4}|\d{4}-\d{2}-\d{2})\)?$/u;

/**
 * Reads a paragraph of credits: `By Ada Byron · 12 March 2026 · [Source](https://…)`. Every part of it has to be a
 * credit, or it is a paragraph like any other and the answer is null. A name of its own beside a byline is the site's.
 */
export function readCredits(inlines: readonly Inline[]): Credits | null {
  const credits = { byline: null, published: null, site: null, source: null } as {
    -readonly [Key in keyof Credits]: Credits[Key];
  };
  const others: string[] = [];
  let known = 0;
  const text = textOfInlines(inlines);
  if (text.length > 400) return null;
  for (const segment of segmentsOf(inlines)) {
    const words = cleanLine(segment.text);
    if (words === '') continue;
    const source = credits.source === null ? sourceOf(words, segment) : null;
    const by = credits.byline === null ? bylineOf(words) : null;
    if (source) {
      credits.source = source;
      known++;
    } else if (by) {
      credits.byline = by.byline;
      credits.published ??= by.published;
      known++;
    } else if (isoDate(words.replace(DATE_PREFIX, ''))) {
      credits.published = isoDate(words.replace(DATE_PREFIX, ''));
      known++;
    } else if (isoDate(words.replace(UPDATED, ''))) {
      credits.published ??= isoDate(words.replace(UPDATED, ''));
      known++;
    } else if (!READING_TIME.test(words)) {
      others.push(words);
    }
  }
  const [site, more] = others;
  if (known === 0 || more !== undefined) return null;
  if (site === undefined) return credits;
  return credits.byline !== null && known > 1 && isName(site, 5) ? { ...credits, site } : null;
}

function sourceOf(words: string, { links }: Segment): Source | null {
  const [link, more] = links;
  if (more !== undefined) return null;
  const rest = words.replace(SOURCE_PREFIX, '');
  if (link) {
    const label = cleanLine(link.text);
    if (words === label && SOURCE_WORD.test(label)) return { url: link.url, label };
    if (rest === words || rest !== label) return null;
    return { url: link.url, label: label === link.url ? null : label };
  }
  return /^source\s*:/i.test(words) && rest !== words && rest.length <= 60
    ? { url: null, label: clean(rest) }
    : null;
}

function bylineOf(words: string): { readonly byline: string; readonly published: string | null } | null {
  const match = BY.exec(words);
  if (!match) return null;
  const name = match[1] ?? '';
  const [first = ''] = name;
  // No class of Unicode: those of a pattern that ignores case take 3 ms to compile.
  if (first !== '@' && first.toLowerCase() === first.toUpperCase()) return null;
  const date = /\d{4}/.test(name) ? TRAILING_DATE.exec(name) : null;
  const published = date ? isoDate(date[1] ?? '') : null;
  const byline = published && date ? name.slice(0, date.index).trim() : name;
  return isName(byline, 16) ? { byline, published } : null;
}

/** Whether words may be a name: capitals but for the small words, and no more than `most`. */
function isName(words: string, most: number): boolean {
  const parts = words.split(/[\s,]+/).filter(Boolean);
  return (
    parts.length <= most &&
    !(/[.!?:;]["\u201d]?$/.test(words) && !/\b\p{L}{1,3}\.$/u.test(words)) &&
    parts.every((part) => SMALL.has(part) || /^[("@A-Z\d]/.test(part) || /^[\p{Lu}\p{Lo}]/u.test(part))
  );
}

function segmentsOf(inlines: readonly Inline[]): Segment[] {
  const segments: Segment[] = [{ text: '', links: [] }];
  const add = (text: string, url: Clean | null) => {
    text.split(SEPARATOR).forEach((part, index) => {
      if (index > 0) segments.push({ text: '', links: [] });
      const segment = segments.at(-1);
      if (!segment) return;
      segment.text += part;
      if (url !== null && !isBlank(part)) segment.links.push({ text: part.trim(), url });
    });
  };
  const walk = (children: readonly Inline[], url: Clean | null) => {
    for (const inline of children) {
      if (inline.type === 'break') add('\n', null);
      else if ('children' in inline) walk(inline.children, inline.type === 'link' ? inline.url : url);
      else add(textOfInlines([inline]), url);
    }
  };
  walk(inlines, null);
  return segments;
}
