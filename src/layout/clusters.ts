import { CLUSTER_MAX, type Packed, pack } from './packed-cluster.ts';

/**
 * Grapheme clusters of the scripts whose widths need Unicode data: emoji, Indic scripts, conjoining jamo, joiners.
 * The measure is string-width's, which Ink counts with, or a little more where terminals are known to differ.
 */

interface Data {
  readonly segments: typeof import('unicode-segmenter/grapheme').graphemeSegments;
  readonly wide: typeof import('get-east-asian-width').eastAsianWidth;
  /** A character that is seen by itself: no mark, joiner or control character. */
  readonly visible: RegExp;
}

let loaded: Data | null = null;

/** `require`, since the load must be both late and synchronous; the build keeps it so inside the bundle. */
function data(): Data {
  if (loaded) return loaded;
  const grapheme = require('unicode-segmenter/grapheme') as typeof import('unicode-segmenter/grapheme');
  const width = require('get-east-asian-width') as typeof import('get-east-asian-width');
  loaded = {
    segments: grapheme.graphemeSegments,
    wide: width.eastAsianWidth,
    visible: /[^\p{DI}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u,
  };
  return loaded;
}

/** What takes a cell of its own inside a cluster (Thai and Lao have letters that do); on an emoji it is noise. */
const SPACING = /[\p{Mc}\p{Lo}\uff00-\uffef]/u;

/** Lengths and widths of clusters seen, packed. */
const seen = new Map<string, Packed>();
const SEEN_MAX = 4096;

/** As `clusterAt`, for what is not certain. */
export function measureCluster(text: string, at: number): Packed {
  const window = text.slice(at, at + CLUSTER_MAX + 1);
  let segment = '';
  let zeros = '';
  // Invisible clusters are taken together, or a million of them would make one line.
  while (zeros.length < CLUSTER_MAX) {
    segment = firstSegment(window.slice(zeros.length));
    if (segment === '' || data().visible.test(segment)) break;
    // Line feeds and tabs are not passed over.
    if (zeros !== '' && segment.charCodeAt(0) < 0x20) break;
    zeros += segment;
  }
  if (zeros.length >= CLUSTER_MAX) return pack(at + cap(zeros), 1);
  if (zeros !== '') return pack(at + zeros.length, 0);
  let packed = seen.get(segment);
  if (packed === undefined) {
    if (seen.size >= SEEN_MAX) seen.clear();
    packed = measureSegment(segment.slice(0, cap(segment)));
    seen.set(segment, packed);
  }
  return at * 4 + packed;
}

function firstSegment(text: string): string {
  for (const { segment } of data().segments(text)) return segment;
  return '';
}

/** Length of a piece of at most CLUSTER_MAX code units that parts no surrogates. */
function cap(text: string): number {
  if (text.length <= CLUSTER_MAX) return text.length;
  const last = text.charCodeAt(CLUSTER_MAX - 1);
  return last >= 0xd800 && last < 0xdc00 ? CLUSTER_MAX - 1 : CLUSTER_MAX;
}

/** Length and width of the piece at the start of a segment that takes two cells at most. */
function measureSegment(segment: string): Packed {
  const { visible, wide } = data();
  if (isEmoji(segment)) {
    const tail = segment.search(SPACING);
    return pack(tail > 0 ? tail : segment.length, 2);
  }
  let width = 0;
  let at = 0;
  while (at < segment.length) {
    const point = segment.codePointAt(at) ?? 0;
    const size = point > 0xffff ? 2 : 1;
    if (visible.test(segment.slice(at, at + size))) {
      // A syllable of jamo is one wide cell pair; jamo that join nothing stand each for itself.
      const syllable = width === 0 ? syllableLength(segment, at) : 0;
      if (syllable > 0) return pack(at + syllable, 2);
      const cells = wide(point);
      if (width > 0 && (width + cells > 2 || isJamo(point))) return pack(at, width);
      width += cells;
    }
    at += size;
  }
  return pack(segment.length, segment.length >= CLUSTER_MAX ? Math.max(1, width) : width);
}

/** Regional indicator pairs, keycaps, and pictures made wide by a selector, a skin tone or a joiner. */
function isEmoji(segment: string): boolean {
  if (segment.length === 1) return false;
  const first = segment.codePointAt(0) ?? 0;
  if (first >= 0x1f1e6 && first <= 0x1f1ff) return segment.length > 2;
  if (/^[\d#*]/.test(segment)) return /[\ufe0f\u20e3]/.test(segment);
  // A skin tone that has nothing to colour is a picture by itself.
  if (first >= 0x1f3fb && first <= 0x1f3ff) return false;
  // Where pictures are: Latin-1's two, the symbols, and their blocks in plane 1.
  const picture =
    first === 0xa9 ||
    first === 0xae ||
    (first >= 0x203c && first < 0x2c00) ||
    (first >= 0x1f000 && first < 0x1fb00);
  return picture && /\u200d|\ufe0f|\ud83c[\udffb-\udfff]/.test(segment);
}

/** Code units of the jamo syllable L V or L V T at `at`, else 0 (Unicode, section 3.12). */
function syllableLength(text: string, at: number): number {
  if (!isLeading(text.charCodeAt(at)) || !isVowel(text.charCodeAt(at + 1))) return 0;
  return isTrailing(text.charCodeAt(at + 2)) ? 3 : 2;
}

const isLeading = (code: number) => (code >= 0x1100 && code < 0x1160) || (code >= 0xa960 && code < 0xa97d);
const isVowel = (code: number) => (code > 0x1160 && code < 0x11a8) || (code >= 0xd7b0 && code < 0xd7c7);
const isTrailing = (code: number) => (code >= 0x11a8 && code < 0x1200) || (code >= 0xd7cb && code < 0xd7fc);
const isJamo = (code: number) => isLeading(code) || isVowel(code) || isTrailing(code);
