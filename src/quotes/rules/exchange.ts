import { type Candidate, isWhole, type Source } from './candidates.ts';

/** Changes of speaker from one line to the next after which an article is taken for one with conversations. */
const MANY = 2;

const ASKS = ['?', '？', '؟'];

/** Words of an answer, at most, that no speech of one person begins a line with. */
const SHORT = 8;

/** A line that opens with a quotation: who speaks in it, null where nobody is named. */
interface Turn {
  readonly source: Source | null;
  readonly asks: boolean;
  readonly list: readonly Candidate[];
}

/**
 * Who takes turns in the lines of an article that open with a quotation. A line of nothing but speech goes on with the
 * speaker before in news; in a conversation it is the other one's, where it is clear who two take turns, else nobody's.
 */
export class Exchange {
  /** The run of lines that the last one ends. */
  #run: Turn[] = [];
  #changes: number;
  #mayTurn = false;
  readonly #isConversation: boolean;

  /** `isConversation`: the layout tells that lines are turns. */
  constructor(isConversation: boolean) {
    this.#isConversation = isConversation;
    this.#changes = isConversation ? MANY : 0;
  }

  /** Whether the line before opens with a quotation. */
  get goesOn(): boolean {
    return this.#run.length > 0;
  }

  /** Whether two lines that follow each other have opened with quotations, which may have been turns. */
  get mayHaveTurned(): boolean {
    return this.#changes > 0 || this.#mayTurn;
  }

  /** Whether a line has been somebody else's than the one before. */
  get hasTurned(): boolean {
    return this.#changes > 0;
  }

  /** Takes note of a line with its quotations, once they are attributed. */
  note(list: readonly Candidate[], opens: boolean): void {
    const [one] = list;
    if (!one || !(opens || this.#isConversation)) {
      this.end();
      return;
    }
    const last = this.#run.at(-1);
    if (last) this.#mayTurn = true;
    if (last && differ(last.source, one.source)) this.#changes++;
    const end = list.at(-1);
    const tail = end?.parsed.line.text.slice(Math.max(end.span.start, end.span.end - 2), end.span.end) ?? '';
    this.#run.push({ source: one.source, asks: ASKS.some((mark) => tail.includes(mark)), list });
  }

  /** The run is over: in a conversation of two who are both named in it, the other turns are theirs by turns. */
  end(): void {
    if (this.#isConversation) shareOut(this.#run);
    this.#run = [];
  }

  /** Whether a line of nothing but so many words of speech belongs to somebody else than the one before, or may do. */
  alternates(words: number): boolean {
    if (this.#changes >= MANY) return true;
    const answers = this.#run.at(-1)?.asks === true && words <= SHORT;
    return answers || (this.next !== null && this.#run.slice(-2).some(({ asks }) => asks));
  }

  /** Whose the next line is where two clearly take turns: the one's before the last; null where that is not clear. */
  get next(): Source | null {
    // How many speak in a conversation is known at its end.
    if (this.#isConversation) return null;
    const [one, other] = this.#run.slice(-2);
    return one && other && differ(one.source, other.source) ? one.source : null;
  }
}

/** Gives the turns that nobody is named for to the two who speak: one has every other turn, as far as all names tell. */
function shareOut(run: readonly Turn[]): void {
  const sources: [Source | null, Source | null] = [null, null];
  const pronouns: [Source | null, Source | null] = [null, null];
  for (const [at, { source }] of run.entries()) {
    if (source === null) continue;
    const sides = source.attribution.phrase.kind === 'pronoun' ? pronouns : sources;
    const known = sides[at % 2];
    if (known && wordOf(known)?.text !== wordOf(source)?.text) return;
    sides[at % 2 === 0 ? 0 : 1] = source;
  }
  // “…,” she said. / “….” He laughed.: a pronoun stands for one of them where it is not the other's.
  if (differ(pronouns[0], pronouns[1])) for (const side of [0, 1] as const) sources[side] ??= pronouns[side];
  if (!sources[0] || !sources[1] || wordOf(sources[0])?.text === wordOf(sources[1])?.text) return;
  if (!differ(sources[0], sources[1]) && !differ(pronouns[0], pronouns[1])) return;
  for (const [at, { list }] of run.entries()) {
    const source = sources[at % 2];
    if (!source || !isSpeechAlone(list)) continue;
    for (const one of list)
      one.source = { ...source, attribution: { ...source.attribution, rule: 'alternating' } };
  }
}

/** A line of nothing but speech of nobody. */
function isSpeechAlone(list: readonly Candidate[]): boolean {
  const [one] = list;
  if (list.length !== 1 || !one || one.source !== null || one.at !== 0 || !isWhole(one)) return false;
  return one.parsed.line.text.trimEnd().length <= one.span.close + 1;
}

/** Two names, or he and she: surely not the same. */
function differ(one: Source | null, other: Source | null): boolean {
  const [a, b] = [one && wordOf(one), other && wordOf(other)];
  return a !== null && b !== null && a.isName === b.isName && a.text !== b.text;
}

/** The last word of a speaker, in lower case; null for nouns, which may be anybody. */
function wordOf({ parsed, attribution }: Source): { readonly text: string; readonly isName: boolean } | null {
  const { kind, to, nameTo } = attribution.phrase;
  const token = parsed.tokens[(kind === 'name' ? nameTo : to) - 1];
  return token && kind !== 'nominal' ? { text: token.low, isName: kind === 'name' } : null;
}
