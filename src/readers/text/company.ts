import type { Scene } from './features.ts';
import { numberOf } from './marks.ts';

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

function bin(value: number, limits: readonly number[]): string {
  for (const limit of limits) if (value <= limit) return String(limit);
  return 'more';
}

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
    `alone ${bin(own, CHANCES)}`,
    `others ${bin(others, [0.1, 0.3, 0.6, 1, 2, 3, 5, 8, 15])}`,
    `rate ${bin(rate, [0.02, 0.05, 0.1, 0.2, 0.35, 0.6, 1])}`,
    `best other ${bin(own === best ? second : best, CHANCES)}`,
    `strong others ${bin(strong - (own > 0.5 ? 1 : 0), [0, 1, 2, 4, 8])}`,
    `alike ${bin(like, [0.05, 0.2, 0.5, 1, 2, 4, 8])}`,
    `above ${bin(alone[at - 1] ?? 0, [0.05, 0.2, 0.4, 0.7])}`,
    `below ${bin(alone[at + 1] ?? 0, [0.05, 0.2, 0.4, 0.7])}`,
    `better than half of the best ${own >= best * 0.5}`,
  ];
}
