/** Counts what was found in labelled articles, as a whole and for each rule. */
import { isMention, isPerson, isPronoun } from './matching.mjs';

/** Quotation marks, which count as no letters. */
const MARKS = new Set('"“”„«»「」');
/** Share of the letters of both that a found quote and a labelled one must have in common. */
const SAME = 0.8;

const isSpace = (char) => /\s/.test(char);
const stripMarks = (text) => {
  let [from, to] = [0, text.length];
  while (from < to && MARKS.has(text[from])) from++;
  while (to > from && MARKS.has(text[to - 1])) to--;
  return text.slice(from, to);
};

/** Each found quote that is one line of an article: where its words stand in the labelled text, and its rule. */
function findParts(text, explained) {
  const chars = [...text];
  const places = [];
  let flat = '';
  chars.forEach((char, at) => {
    if (isSpace(char)) return;
    flat += char;
    for (let unit = 0; unit < char.length; unit++) places.push(at);
  });
  const taken = new Map();
  const found = [];
  for (const { quote, rule } of explained) {
    const name = (quote.speaker?.name ?? '').trim();
    const mention = (quote.speaker?.mention ?? '').trim() || name;
    for (const part of quote.parts) {
      for (const line of part.text.split(/\n+/)) {
        const words = stripMarks(line.replace(/\s+/g, ''));
        if (words === '') continue;
        const at = flat.indexOf(words, taken.get(words) ?? 0);
        const one = { rule: rule ?? 'nobody', mention, name, text: line, start: -1, end: -1 };
        if (at >= 0) {
          taken.set(words, at + 1);
          Object.assign(one, { start: places[at], end: places[at + words.length - 1] + 1 });
        }
        found.push(one);
      }
    }
  }
  return { chars, found };
}

/** The label that shares most letters with a stretch, and the share of the letters of both. */
function findLabel(chars, { start, end }, units) {
  const letters = (from, to) => {
    let count = 0;
    for (let at = from; at < to; at++) if (!isSpace(chars[at]) && !MARKS.has(chars[at])) count++;
    return count;
  };
  let best = null;
  let share = 0;
  for (const unit of units) {
    const [from, to] = [Math.max(start, unit.start), Math.min(end, unit.end)];
    if (from >= to) continue;
    const both = letters(from, to);
    const either = letters(start, end) + letters(unit.start, unit.end) - both;
    if (either > 0 && both / either > share) [best, share] = [unit, both / either];
  }
  return { best, share };
}

const countsOfRule = () => ({ quotes: 0, right: 0, partial: 0, partialRight: 0, falseQuotes: 0 });

/** Starts with nothing counted. */
export function createCounts() {
  return {
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
    rules: new Map(),
    mistakes: [],
  };
}

/** What is counted of a rule. */
export function ruleIn({ rules }, rule) {
  const known = rules.get(rule) ?? countsOfRule();
  rules.set(rule, known);
  return known;
}

/** Adds an article: its labelled text and units, and the quotes that were found with their rules. */
export function countArticle(counts, { text, units }, explained) {
  counts.articles++;
  const { chars, found } = findParts(text, explained);
  const hits = new Map();
  const fail = (what, one, unit) => counts.mistakes.push({ what, rule: one?.rule ?? '–', one, unit });
  const countFalse = (one, unit) => {
    counts.falseQuotes++;
    if (one.mention !== '') counts.falseSpoken++;
    ruleIn(counts, one.rule).falseQuotes++;
    fail('no speech', one, unit);
  };
  for (const one of found) {
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

const isRight = ({ mention, name }, unit) =>
  isMention(mention, unit) || (name !== '' && isMention(name, unit));

function countPartial(counts, one, unit) {
  if (one.mention === '' || !unit.speaker) return;
  const rule = ruleIn(counts, one.rule);
  const right = isRight(one, unit) ? 1 : 0;
  counts.partial++;
  counts.partialRight += right;
  rule.partial++;
  rule.partialRight += right;
}

function countDirect(counts, one, unit, fail) {
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
  rule.quotes++;
  if (isRight(one, unit)) {
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
