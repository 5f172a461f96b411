import { type Clean, cleanLine, cleanOrNull, nameOfSpeaker, type Quote } from '../../model/index.ts';
import type { Kept, Store } from '../../store/index.ts';
import { applyCorrections, type Corrected } from '../../ui/naming/apply-corrections.ts';
import { type Correction, type CorrectionBook, MOST_SPANS, type Word } from '../../ui/naming/correction.ts';
import type { NoteKept } from '../../ui/notes/note.ts';
import type { Loaded } from '../../ui/types.ts';
import {
  type CorrectionsRecord,
  correctionKind,
  withCorrection,
  withoutCorrection,
} from '../keeping/correction-records.ts';
import type { Identity } from '../keeping/path-identity.ts';

interface KeeperOptions {
  readonly store: Store;
  /** Null for what is no article of its own. */
  readonly identify: (loaded: Loaded) => Identity | null;
  /** The rule that spoke for a quote of an article; null where that would take long. */
  readonly findRule: (loaded: Loaded, quote: Quote) => Promise<string | null>;
}

/** Keeps what a reader says of quotes, a file for each article of which there is something. It is written at once. */
export class CorrectionKeeper implements CorrectionBook<Loaded> {
  readonly #options: KeeperOptions;
  readonly #records = new Map<string, Kept<CorrectionsRecord>>();
  /** What became of a list of quotes: the same list each time, until a reader says more. */
  #corrected = new WeakMap<readonly Quote[], Corrected>();

  /** When the last one was said: none has the time of another. */
  #last = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  readonly correct = (loaded: Loaded, quotes: readonly Quote[]): readonly Quote[] =>
    this.#correct(loaded, quotes).quotes;

  readonly rejected = (loaded: Loaded, quotes: readonly Quote[]): readonly Quote[] =>
    this.#correct(loaded, quotes).rejected;

  readonly keep = (loaded: Loaded, quotes: readonly Quote[], id: string, word: Word): NoteKept => {
    const identity = this.#options.identify(loaded);
    const quote = quotes.find((one) => one.id === id);
    if (identity === null || quote === undefined || loaded.isPartial) return 'nowhere';
    const before = this.#correct(loaded, quotes).corrections.get(id);
    this.#last = Math.max(Date.now(), this.#last + 1);
    const correction = describe(quote, word, before, this.#last);
    const record = this.#recordOf(identity);
    if (withCorrection(record.read(), correction, before) === null) return 'full';
    const title = cleanOrNull(loaded.headline ?? loaded.article.title);
    const where = identity.where === null ? null : cleanLine(identity.where);
    const kept = record.updateNow((now) => ({
      ...(withCorrection(now, correction, before) ?? now),
      title,
      where,
    }));
    this.#corrected = new WeakMap();
    if (before === undefined) void this.#keepRule(loaded, quote, correction, record);
    return kept ? 'kept' : 'held';
  };

  readonly remove = (loaded: Loaded, quotes: readonly Quote[], id: string): boolean => {
    const identity = this.#options.identify(loaded);
    const before = this.#correct(loaded, quotes).corrections.get(id);
    if (identity === null || before === undefined) return false;
    this.#recordOf(identity).updateNow((now) => withoutCorrection(now, before));
    this.#corrected = new WeakMap();
    return true;
  };

  #correct(loaded: Loaded, quotes: readonly Quote[]): Corrected {
    const known = this.#corrected.get(quotes);
    if (known !== undefined) return known;
    const identity = quotes.length === 0 ? null : this.#options.identify(loaded);
    const said = identity === null ? [] : this.#recordOf(identity).read().corrections;
    const corrected = applyCorrections(loaded.article, quotes, said);
    this.#corrected.set(quotes, corrected);
    return corrected;
  }

  /** Adds why the program said what it said, for whoever mends its rules. */
  async #keepRule(
    loaded: Loaded,
    quote: Quote,
    { at }: Correction,
    record: Kept<CorrectionsRecord>,
  ): Promise<void> {
    const rule = await this.#options.findRule(loaded, quote).catch(() => null);
    if (rule === null) return;
    await record.update((now) => ({
      ...now,
      corrections: now.corrections.map((one) =>
        one.at === at ? { ...one, said: { ...one.said, rule: cleanLine(rule) } } : one,
      ),
    }));
  }

  #recordOf({ key }: Identity): Kept<CorrectionsRecord> {
    const record = this.#records.get(key) ?? this.#options.store.open(correctionKind(key));
    this.#records.set(key, record);
    return record;
  }
}

/** What the program said at first is kept, however often a reader says something else. */
function describe(
  quote: Quote,
  { place, isQuote, named }: Word,
  before: Correction | undefined,
  at: number,
): Correction {
  const { block, offset, share, before: context, words, quoted, speaker } = place;
  const { kind, certainty, parts } = quote;
  const who: Clean | null = nameOfSpeaker(quote.speaker);
  const said = { kind, speaker: who, mention: quote.speaker?.mention ?? null, certainty, rule: null };
  return {
    ...{ at, block, offset, share, before: context, words, quoted, speaker },
    spans: parts.slice(0, MOST_SPANS).map(({ block: of, start, end }) => ({ block: of, start, end })),
    said: before?.said ?? said,
    isQuote,
    named,
  };
}
