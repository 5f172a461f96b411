import type { Scene } from './features.ts';
import { numberOf } from './marks.ts';
import { createScale, placeOn } from './scales.ts';

/** What the candidates of one document tell about each other, summed up once. */
interface Company {
  readonly sum: number;
  readonly strong: number;
  readonly best: number;
  readonly second: number;
  readonly looks: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly number[], Company>();

function companyOf(scene: Scene, alone: readonly number[]): Company {
  const held = known.get(alone);
  if (held) return held;
  const looks = new Map<string, number>();
  let sum = 0;
  let strong = 0;
  let best = 0;
  let second = 0;
  alone.forEach((chance, at) => {
    sum += chance;
    if (chance > 0.5) strong++;
    if (chance > best) {
      second = best;
      best = chance;
    } else if (chance > second) second = chance;
    if (chance > 0.05) {
      const look = lookOf(scene, at);
      looks.set(look, (looks.get(look) ?? 0) + chance);
    }
  });
  const company = { sum, strong, best, second, looks };
  known.set(alone, company);
  return company;
}

/** What headings of one document have in common: how they end, whether they are numbered, how they use capitals. */
function lookOf(scene: Scene, at: number): string {
  const own = scene.traits[at];
  if (!own) return '';
  const end = own.end === 'digit' || own.end === 'bracket' || own.end === 'quote' ? 'word' : own.end;
  const size = own.words.length <= 3 ? 'short' : own.words.length <= 9 ? 'middle' : 'long';
  return `${end} ${numberOf(own.text) ? 'numbered' : own.caps} ${size}`;
}

const CHANCES = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const BESIDE = [0.05, 0.2, 0.4, 0.7];

const ALONE = createScale('alone', CHANCES);
const OTHERS = createScale('others', [0.1, 0.3, 0.6, 1, 2, 3, 5, 8, 15]);
const RATE = createScale('rate', [0.02, 0.05, 0.1, 0.2, 0.35, 0.6, 1]);
const BEST = createScale('best other', CHANCES);
const STRONG = createScale('strong others', [0, 1, 2, 4, 8]);
const ALIKE = createScale('alike', [0.05, 0.2, 0.5, 1, 2, 4, 8]);
const ABOVE = createScale('above', BESIDE);
const BELOW = createScale('below', BESIDE);

/**
 * A document has headings or it has none, and where it has them they look alike. `alone`: the chance of every piece
 * judged alone.
 */
export function describeCompany(scene: Scene, alone: readonly number[], at: number): string[] {
  const { sum, strong, best, second, looks } = companyOf(scene, alone);
  const own = alone[at] ?? 0;
  const others = sum - own;
  const like = (looks.get(lookOf(scene, at)) ?? 0) - (own > 0.05 ? own : 0);
  const rate = others / Math.max(1, scene.longCount);
  return [
    placeOn(ALONE, own),
    placeOn(OTHERS, others),
    placeOn(RATE, rate),
    placeOn(BEST, own === best ? second : best),
    placeOn(STRONG, strong - (own > 0.5 ? 1 : 0)),
    placeOn(ALIKE, like),
    placeOn(ABOVE, alone[at - 1] ?? 0),
    placeOn(BELOW, alone[at + 1] ?? 0),
    own >= best * 0.5 ? 'near the best' : 'far from the best',
  ];
}
