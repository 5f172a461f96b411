import { isRecord, type Kind } from '../../store/index.ts';
import {
  type Correction,
  MOST_CORRECTIONS,
  MOST_NAME,
  MOST_SPANS,
  type ProgramSays,
  type Span,
} from '../../ui/naming/correction.ts';
import {
  blockOf,
  LONGEST_SPEAKER,
  lineOf,
  type NamedArticle,
  nameByKey,
  namedArticleOf,
  notedPlaceOf,
  offsetOf,
} from './parse-fields.ts';

/** What a reader said of the quotes of one article. */
export interface CorrectionsRecord extends NamedArticle {
  readonly corrections: readonly Correction[];
}

/** The folder of all of them, in that of all that is kept. */
export const CORRECTIONS = 'corrections';

/** As many as there may be, of usual length each. */
const MOST_BYTES = 48 * 1024 * 1024;
const LONGEST_ID = 40;

const NONE: CorrectionsRecord = { title: null, where: null, corrections: [] };

/** The file of an article's corrections, by its key. */
export function correctionKind(key: string): Kind<CorrectionsRecord> {
  return {
    name: nameByKey(CORRECTIONS, key),
    label: 'what you said of quotes',
    empty: NONE,
    parse: parseRecord,
    bound: (record) => record,
    mostBytes: MOST_BYTES,
  };
}

/** A record with a correction in place of another, or behind all; null where there are too many. */
export function withCorrection(
  record: CorrectionsRecord,
  correction: Correction,
  before: Correction | undefined,
): CorrectionsRecord | null {
  const others = withoutCorrection(record, before).corrections;
  return others.length >= MOST_CORRECTIONS ? null : { ...record, corrections: [...others, correction] };
}

export function withoutCorrection(
  record: CorrectionsRecord,
  correction: Correction | undefined,
): CorrectionsRecord {
  if (correction === undefined) return record;
  const { at, block, offset } = correction;
  const isOther = (one: Correction) => one.at !== at || one.block !== block || one.offset !== offset;
  return { ...record, corrections: record.corrections.filter(isOther) };
}

function parseRecord(value: unknown): CorrectionsRecord | null {
  if (!isRecord(value) || !Array.isArray(value['corrections'])) return null;
  return {
    ...namedArticleOf(value),
    corrections: value['corrections'].slice(0, MOST_CORRECTIONS).flatMap((one) => parseCorrection(one) ?? []),
  };
}

/** What says of no words anything is left out. */
function parseCorrection(value: unknown): Correction | null {
  if (!isRecord(value)) return null;
  const { words, spans, said, isQuote, named } = value;
  if (typeof words !== 'string' || words === '' || typeof isQuote !== 'boolean') return null;
  return {
    ...notedPlaceOf(value),
    spans: Array.isArray(spans) ? spans.slice(0, MOST_SPANS).flatMap((one) => parseSpan(one) ?? []) : [],
    said: parseSaid(isRecord(said) ? said : {}),
    isQuote,
    named: lineOf(named, MOST_NAME),
  };
}

const KINDS = ['direct', 'partial', 'block', 'indirect'] as const;

function parseSaid({ kind, speaker, mention, certainty, rule }: Record<string, unknown>): ProgramSays {
  return {
    kind: KINDS.find((one) => one === kind) ?? 'direct',
    speaker: lineOf(speaker, LONGEST_SPEAKER),
    mention: lineOf(mention, LONGEST_SPEAKER),
    certainty: certainty === 'high' ? 'high' : 'low',
    rule: lineOf(rule, LONGEST_ID),
  };
}

function parseSpan(value: unknown): Span | null {
  if (!isRecord(value)) return null;
  return { block: blockOf(value['block']), start: offsetOf(value['start']), end: offsetOf(value['end']) };
}
