import { createRandom } from '../../../support/random.ts';
import {
  address,
  box,
  changes,
  code,
  heading,
  ideographs,
  indented,
  list,
  note,
  options,
  type Piece,
  phrase,
  prose,
  quoted,
  ruler,
  several,
  speech,
  table,
  tree,
  verse,
} from './random-pieces.ts';

const PLAIN: readonly Piece[] = [
  prose,
  prose,
  prose,
  prose,
  code,
  code,
  list,
  list,
  list,
  options,
  table,
  tree,
  box,
  heading,
  heading,
  heading,
  verse,
  ideographs,
  address,
  changes,
  ruler,
  note,
  speech,
];

/** Pieces in an item, under a term, or behind marks of quoting. */
const within: Piece = (random) => {
  const inner = several(random, 1, 3, () => [...random.pick(PLAIN)(random), '']).flat();
  switch (random.below(4)) {
    case 0:
      return inner.map((line) => `> ${line}`.trimEnd());
    case 1:
      return [phrase(random, 1, 4), ...indented(4, inner)];
    case 2:
      return [`- ${phrase(random, 2, 9)}:`, '', ...indented(2, inner), `- ${phrase(random, 2, 9)}`];
    default:
      return [`1. ${phrase(random, 2, 9)}:`, ...indented(3, inner), `2. ${phrase(random, 2, 9)}`];
  }
};

const PIECES: readonly Piece[] = [...PLAIN, quoted, within, within];

/** What begins with `*` or a number at the foot of a page is a note, and may go behind a paragraph that runs over it. */
const PAGE_PIECES: readonly Piece[] = [
  prose,
  prose,
  prose,
  code,
  table,
  tree,
  box,
  heading,
  heading,
  verse,
  ideographs,
  speech,
];

const mail: Piece = (random) => [
  'From: Piet Brandt <piet@harbour.example>',
  `Subject: ${phrase(random, 2, 6)}`,
  'Date: Fri, 1 Mar 2024 12:00:00 +0100',
  '',
];

/** A text such as nobody wrote: pieces of every kind there is, below each other. */
export function writeRandomText(seed: number): string {
  const random = createRandom(seed);
  const gap = random.pick([0, 1, 1, 1, 1, 2]);
  const around = random.pick([0, 0, 0, 3]);
  const pages = random.below(8) === 0;
  const pieces = several(random, 1, 14, (n) => {
    const made = indented(around, random.pick(pages ? PAGE_PIECES : PIECES)(random)).join('\n');
    const air = random.below(8) === 0 ? random.below(3) : gap;
    const turn =
      random.below(4) > 0
        ? `\n\nBrandt            Lamps            [Page ${n}]\n\fThe Harbour        March 2024\n\n`
        : '\f';
    return made + '\n'.repeat(1 + air) + (pages && random.below(3) === 0 ? turn : '');
  });
  const head = random.below(12) === 0 ? mail(random).join('\n') : '';
  const ends = random.below(10) === 0 ? '\r\n' : '\n';
  return `${head}${pieces.join('')}`.replaceAll('\n', ends);
}
