import type { TextBlock } from '../blocks/text-block.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import type { Judgement } from './classifier.ts';
import { outlineNumber } from './conventions.ts';
import { readSurfaceForm } from './surface-form.ts';
import { PART_WORDS } from './words.ts';

/**
 * How deep each heading is, from 1, where the headings show it: by numbers (`2.1`), underlines (`=` over `-`), parts and
 * chapters, or capitals. Where they do not, all are 1. 0: no heading.
 */
export function findLevels(known: {
  blocks: readonly TextBlock[];
  headings: Judgement;
  breaking: LineBreaking;
}): {
  readonly levels: readonly number[];
} {
  const { blocks } = known;
  const { chosen } = known.headings;
  const headings = blocks.filter((_, at) => (chosen[at] ?? 0) > 0);
  const rankOf =
    byOutline(headings) ??
    (known.breaking.laidOut ? byIndent(headings) : null) ??
    byRank(
      headings,
      (block) => block.underline === '=',
      (block) => block.underline === '-',
    ) ??
    byFirst(headings, isPart) ??
    byFirst(headings, (block) => readSurfaceForm(block).letterCase === 'all' && block.text.length > 3);
  if (!rankOf) return { levels: chosen };
  return { levels: blocks.map((block, at) => ((chosen[at] ?? 0) > 0 ? rankOf(block) : 0)) };
}

type RankOf = (block: TextBlock) => number;

/** Numbers of an outline, at least one of them with a point inside. */
function byOutline(headings: readonly TextBlock[]): RankOf | null {
  if (!headings.some(({ text }) => outlineNumber(text)?.includes('.'))) return null;
  return ({ text }) => outlineNumber(text)?.split('.').length ?? 1;
}

/** Set in further than this, a heading is in the middle of the page: of the highest rank. */
const CENTRED = 12;
/** So many ranks are told by how far headings are set in. */
const MOST_PLACES = 5;

/** The further in, the deeper, where headings stand at several places, each with some. */
function byIndent(headings: readonly TextBlock[]): RankOf | null {
  const places = new Set<number>();
  for (const { indent } of headings) if (indent < CENTRED) places.add(indent);
  if (places.size < 2 || places.size > MOST_PLACES) return null;
  const sorted = [...places].sort((one, other) => one - other);
  return ({ indent }) => (indent < CENTRED ? sorted.indexOf(indent) + 1 : 1);
}

function byRank(
  headings: readonly TextBlock[],
  over: (block: TextBlock) => boolean,
  under: (block: TextBlock) => boolean,
): RankOf | null {
  if (!headings.some(over) || !headings.some(under)) return null;
  return (block) => (over(block) ? 1 : 2);
}

/** The first heading and at least one more are of the upper kind, and some are not. */
function byFirst(headings: readonly TextBlock[], upper: (block: TextBlock) => boolean): RankOf | null {
  const [first] = headings;
  if (!first || !upper(first) || headings.filter(upper).length < 2 || headings.every(upper)) return null;
  return (block) => (upper(block) ? 1 : 2);
}

function isPart(block: TextBlock): boolean {
  const [first = '', second = ''] = readSurfaceForm(block).words;
  return (
    PART_WORDS.has(first) &&
    /^(?:\d+|[ivx]+|one|two|three|four|five|six|eins|zwei|drei|un|deux|uno|dos|один|два)$/.test(second)
  );
}
