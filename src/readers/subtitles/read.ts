import {
  type Article,
  type Block,
  clean,
  cleanLine,
  cleanOrNull,
  createIds,
  type Explained,
  type Explanation,
  type Furniture,
  type FurnitureReason,
  type Inline,
  NO_FACTS,
  textInline,
  textOfInlines,
} from '../../model/index.ts';
import { languageOf } from '../text/article/language.ts';
import { readText } from '../text/index.ts';
import { tidyInlines } from '../tidy.ts';
import { type Aside, type Cue, parseCues } from './cues.ts';
import { findLabels } from './labels.ts';
import type { Words } from './marks.ts';
import { joinCues, type Paragraph } from './paragraphs.ts';
import { dropRepeats } from './rolling.ts';

/** Why what is left out is: the words of `--explain`. */
const WHY: Partial<Record<FurnitureReason, string>> = {
  timing: 'numbers, times and settings of the cues in the paragraph behind',
  repeated: 'words that the paragraph has already',
  hidden: 'a part of the file that no player shows',
};

/**
 * Reads subtitles (SubRip, WebVTT): cues joined to paragraphs, each under the name of who speaks where the file tells. A
 * file without a cue is text. Never throws.
 */
export function readSubtitles(text: string): Article {
  const pieces = parseCues(clean(text));
  return pieces.some(({ type }) => type === 'cue') ? toArticle(pieces) : readText(text);
}

/** Reads as `readSubtitles` does; `decided` is how the file was told to be subtitles. */
export function explainSubtitles(text: string, decided: string): Explained {
  const article = readSubtitles(text);
  const reason =
    article.format === 'subtitles' ? `subtitles: ${decided}` : `text: there is no cue, though ${decided}`;
  const explanations: Explanation[] = [{ what: 'document', text: clean('all of it'), reason: clean(reason) }];
  if (article.format !== 'subtitles') return { article, explanations };
  for (const { text: words, reason: why } of article.furniture)
    explanations.push({ what: 'furniture', text: words, reason: clean(`${why}: ${WHY[why] ?? ''}`) });
  return { article, explanations };
}

function toArticle(read: readonly (Cue | Aside)[]): Article {
  const pieces = dropRepeats(read);
  const { paragraphs, hidden, heads, repeated } = joinCues(pieces, findLabels(pieces));
  const ids = createIds();
  const section = ids.section();
  const blocks = paragraphs.map(
    (one): Block => ({ id: ids.block(), type: 'paragraph', inlines: toInlines(one) }),
  );
  const furniture: Furniture[] = [];
  const leave = (reason: FurnitureReason, lines: readonly string[], at: number) => {
    if (lines.length > 0)
      furniture.push({ text: clean(lines.join('\n')), reason, before: blocks[at]?.id ?? null });
  };
  let next = 0;
  for (let at = 0; at <= paragraphs.length; at++) {
    for (let one = hidden[next]; one && one.at <= at; one = hidden[++next]) leave('hidden', one.lines, at);
    leave('timing', paragraphs[at]?.heads ?? heads, at);
    leave('repeated', paragraphs[at]?.repeated ?? repeated, at);
  }
  const header = pieces[0]?.type === 'aside' && pieces[0].hidden ? pieces[0].lines : [];
  const sample = blocks
    .slice(0, 20)
    .map((block) => (block.type === 'paragraph' ? textOfInlines(block.inlines) : ''));
  return {
    format: 'subtitles',
    ...NO_FACTS,
    title: cleanLine(titleOf(header)) || null,
    lang: cleanOrNull(languageTag(fieldOf(header, /^language:/i)) ?? languageOf(sample.join(' '))),
    sections: blocks.length === 0 ? [] : [{ id: section, heading: null, level: 0, blocks }],
    furniture,
  };
}

function toInlines({ kind, speaker, words }: Paragraph): Inline[] {
  const inlines: Inline[] =
    speaker === null ? [] : [{ type: 'strong', children: [textInline(`${speaker}:`)] }, textInline(' ')];
  for (const one of words) inlines.push(...marked(one, kind === 'sound'));
  return tidyInlines(inlines);
}

/** Words as they are marked. A line end in them is one that is to stay. */
function marked({ text, emphasis, strong }: Words, isSound: boolean): Inline[] {
  const lines = text.split('\n').flatMap((line, at): Inline[] => {
    const break_: Inline[] = at > 0 ? [{ type: 'break' }] : [];
    return line === '' ? break_ : [...break_, textInline(line)];
  });
  if (text.trim() === '') return lines;
  const bold: Inline[] = strong ? [{ type: 'strong', children: lines }] : lines;
  return emphasis || isSound ? [{ type: 'emphasis', children: bold }] : bold;
}

/** Programs write behind `WEBVTT` who they are, people what it is. */
const NO_TITLE = /\b(?:file|generated|created|exported|converted|by)\b/i;

function titleOf(header: readonly string[]): string {
  const behind = /^WEBVTT[ \t]+[-–—][ \t]+(\S.{0,200})$/.exec(header[0]?.slice(0, 220) ?? '')?.[1] ?? '';
  return fieldOf(header, /^title:/i) ?? (NO_TITLE.test(behind) ? '' : behind);
}

const fieldOf = (header: readonly string[], name: RegExp): string | null =>
  header
    .find((line) => name.test(line))
    ?.replace(/^[^:]{0,40}:/, '')
    .trim() || null;

const languageTag = (tag: string | null): string | null =>
  tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
