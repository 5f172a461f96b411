import { SENTENCE_OPENERS } from '../common-words.ts';
import { binOf, createBins } from './bins.ts';
import { type Context, OPENING, PARAGRAPH } from './context.ts';
import type { SurfaceForm } from './surface-form.ts';

const WIDTHS = [25, 50, 90, PARAGRAPH, 220, 400];
const NEXT_WIDTH = createBins('next line wide', WIDTHS);
const LAST_WIDTH = createBins('line before wide', WIDTHS);
const SHARED_WITH_NEXT = createBins('words shared with next line', [0, 1, 2, 3]);
const SHARED_WITH_LAST = createBins('words shared with line before', [0, 1, 2]);
const SHORT_ABOVE = createBins('short lines above', [0, 1, 2, 4]);
const SHORT_BELOW = createBins('short lines below', [0, 1, 2, 4]);
/** More short lines above or below than this are not counted. */
const MOST_SHORT = 6;

/** What stands above and below a block. */
export function addNeighbourFeatures(
  context: Context,
  at: number,
  form: SurfaceForm,
  features: string[],
): void {
  const { forms } = context;
  const next = forms[at + 1];
  const last = forms[at - 1];
  features.push(
    next ? binOf(NEXT_WIDTH, next.width) : 'next none',
    last ? binOf(LAST_WIDTH, last.width) : 'before none',
  );
  if (next) addNextFeatures(context, at, form, next, features);
  if (last) {
    features.push(
      last.end === 'stop' || last.end === 'colon' ? `before ends ${last.end}` : 'before ends open',
    );
    if (isAlike(last, form)) features.push('before is alike');
    if (last.start === 'bullet') features.push('before is an item');
  }
  let above = 0;
  while (above < MOST_SHORT && isShort(forms[at - 1 - above])) above++;
  let below = 0;
  while (below < MOST_SHORT && isShort(forms[at + 1 + below])) below++;
  features.push(binOf(SHORT_ABOVE, above), binOf(SHORT_BELOW, below));
  const shared =
    countShared(context, form, at + 1) + (next && next.width < 90 ? countShared(context, form, at + 2) : 0);
  features.push(binOf(SHARED_WITH_NEXT, shared));
  features.push(binOf(SHARED_WITH_LAST, countShared(context, form, at - 1)));
}

function addNextFeatures(
  { blocks }: Context,
  at: number,
  form: SurfaceForm,
  next: SurfaceForm,
  features: string[],
): void {
  features.push(next.end === 'stop' || next.end === 'colon' ? `next ends ${next.end}` : 'next ends open');
  if (['bullet', 'lower', 'quote', 'digit'].includes(next.start)) features.push(`next starts ${next.start}`);
  if (SENTENCE_OPENERS.has(firstWordOf(next.text))) features.push('next opens running');
  if (blocks[at + 1]?.kind === 'item')
    features.push(form.end === 'colon' ? 'colon over an item' : 'over an item');
  if (isAlike(next, form)) features.push('next is alike');
  if (next.width >= PARAGRAPH && form.end !== 'stop' && form.width < 75) features.push('short over long');
  if (next.end === 'stop' && form.end !== 'stop') features.push('open over sentence');
}

const isShort = (form: SurfaceForm | undefined): boolean =>
  form !== undefined && form.width > 0 && form.width < 75;

/** A short neighbour that is written in the same way. */
const isAlike = (neighbour: SurfaceForm, form: SurfaceForm): boolean =>
  neighbour.letterCase === form.letterCase && neighbour.end === form.end && neighbour.width < 90;

function firstWordOf(text: string): string {
  const space = text.indexOf(' ');
  return space > 0 && space < 12 ? text.slice(0, space).toLowerCase() : '';
}

/** How many of a block's longer words stand in the opening of another. */
function countShared(context: Context, form: SurfaceForm, other: number): number {
  if (!context.forms[other]) return 0;
  const text = openingOf(context, other);
  let shared = 0;
  for (const word of form.words) if ((word.length > 3 || word > '\u3000') && text.includes(word)) shared++;
  return shared;
}

/** A block's first characters in small letters, made once. */
function openingOf({ forms, openings }: Context, at: number): string {
  const held = openings[at];
  if (held !== undefined) return held;
  const made = (forms[at]?.text ?? '').slice(0, OPENING).toLowerCase();
  openings[at] = made;
  return made;
}
