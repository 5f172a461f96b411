/** Counts what was found in labelled articles, as a whole and for each rule. */
import type { ExplainedQuote } from '../src/quotes/index.ts';
import { type Found, findLabel, findParts } from './alignment.ts';
import type { Labelled, Unit } from './labels.ts';
import { isMention, isPerson, isPronoun } from './matching.ts';

/** Share of the letters of both that a found quote and a labelled one must have in common. */
const SAME = 0.8;

export interface Mistake {
  readonly what: string;
  readonly rule: string;
  readonly one: Found | null;
  readonly unit: Unit | null;
}

export interface RuleCounts {
  quotes: number;
  right: number;
  partial: number;
  partialRight: number;
  falseQuotes: number;
  /** Of both, those that were taken for marked words: which of them the labels call speech is a matter of length. */
  words: number;
  wordsRight: number;
}

const countsOfRule = (): RuleCounts => ({
  quotes: 0,
  right: 0,
  partial: 0,
  partialRight: 0,
  falseQuotes: 0,
  words: 0,
  wordsRight: 0,
});

export type Counts = ReturnType<typeof createCounts>;

/** Starts with nothing counted. */
export function createCounts() {
  const lists: { rules: Map<string, RuleCounts>; mistakes: Mistake[] } = { rules: new Map(), mistakes: [] };
  return {
    ...lists,
    articles: 0,
    direct: 0,
    spoken: 0,
    found: 0,
    falseQuotes: 0,
    falseSpoken: 0,
    named: 0,
    right: 0,
    wrong: 0,
    nobody: 0,
    names: 0,
    namesRight: 0,
    namesGiven: 0,
    partial: 0,
    partialRight: 0,
  };
}

/** What is counted of a rule. */
export function ruleIn({ rules }: Counts, rule: string): RuleCounts {
  const known = rules.get(rule) ?? countsOfRule();
  rules.set(rule, known);
  return known;
}

/** Adds an article: its labelled text and units, and the quotes that were found with their rules. */
export function countArticle(
  counts: Counts,
  { text, units }: Labelled,
  explained: readonly ExplainedQuote[],
): void {
  counts.articles++;
  const chars = [...text];
  const hits = new Map<Unit, Found>();
  const fail: Fail = (what, one, unit) => counts.mistakes.push({ what, rule: one?.rule ?? '–', one, unit });
  const countFalse = (one: Found, unit: Unit | null) => {
    counts.falseQuotes++;
    if (one.mention !== '') counts.falseSpoken++;
    ruleIn(counts, one.rule).falseQuotes++;
    fail('no speech', one, unit);
  };
  for (const one of findParts(chars, explained)) {
    const { best, share } = findLabel(chars, one, units);
    if (one.start < 0 || best === null || share < SAME) {
      // What overlaps words in doubt, or words marked in reported speech, is neither right nor wrong.
      if (best?.cls !== 'ambig' && best?.cls !== 'partial') countFalse(one, best);
      continue;
    }
    if (hits.has(best)) continue;
    hits.set(best, one);
    if (best.cls === 'none') countFalse(one, best);
    else if (best.cls === 'partial') countPartial(counts, one, best);
  }
  for (const unit of units) if (unit.cls === 'direct') countDirect(counts, hits.get(unit), unit, fail);
}

type Fail = (what: string, one: Found | null, unit: Unit | null) => void;

const isRight = ({ mention, name }: Found, unit: Unit): boolean =>
  isMention(mention, unit) || (name !== '' && isMention(name, unit)) || isInner(mention, unit);

/** “X said, according to Y” labelled Y, or a label that holds the words of the answer: as right. */
const isInner = (mention: string, { speaker, cue }: Unit): boolean =>
  cue?.trim() === 'according to' ||
  (mention !== '' && (speaker ?? '').toLowerCase().includes(mention.toLowerCase()));

function countPartial(counts: Counts, one: Found, unit: Unit): void {
  if (one.mention === '' || !unit.speaker) return;
  const rule = ruleIn(counts, one.rule);
  const right = isRight(one, unit) ? 1 : 0;
  counts.partial++;
  counts.partialRight += right;
  rule.partial++;
  rule.partialRight += right;
  countWords(rule, one, right);
}

function countWords(rule: RuleCounts, { kind }: Found, right: number): void {
  if (kind !== 'partial') return;
  rule.words++;
  rule.wordsRight += right;
}

function countDirect(counts: Counts, one: Found | undefined, unit: Unit, fail: Fail): void {
  counts.direct++;
  if (unit.speaker) counts.spoken++;
  if (!one) {
    fail('missed', null, unit);
    return;
  }
  counts.found++;
  if (!unit.speaker) return;
  counts.named++;
  if (unit.entity_ok) counts.names++;
  if (one.mention === '') {
    counts.nobody++;
    fail('nobody', one, unit);
    return;
  }
  const rule = ruleIn(counts, one.rule);
  const right = isRight(one, unit);
  rule.quotes++;
  countWords(rule, one, right ? 1 : 0);
  if (right) {
    counts.right++;
    rule.right++;
  } else {
    counts.wrong++;
    fail('wrong speaker', one, unit);
  }
  if (!unit.entity_ok) return;
  const best = one.name || one.mention;
  const person = isPerson(best, unit);
  if (person) counts.namesRight++;
  if (person || !isPronoun(best)) counts.namesGiven++;
}
