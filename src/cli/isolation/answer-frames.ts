/**
 * An answer on its way between two processes: in frames, so that whoever takes it has turns for others between them. A
 * frame is its length in bytes, 32 bits, and a part of the answer as V8 writes it.
 */
import { deserialize, serialize } from 'node:v8';
import type { Article, Block, Quote, Section } from '../../model/index.ts';
import type { Answer } from './child-protocol.ts';

/** Blocks in a frame, and quotes: a millisecond or two. */
const MOST = 200;
const HEAD = 4;

/** Some sections; `continues`: the first is the rest of the last one before. */
interface SectionsFrame {
  readonly continues: boolean;
  readonly sections: readonly Section[];
}

interface QuotesFrame {
  readonly quotes: readonly Quote[];
}

/** The last one: the answer without what came before. */
interface AnswerFrame {
  readonly answer: Answer;
}

type Frame = SectionsFrame | QuotesFrame | AnswerFrame;

/** The frames of an answer. */
export function* framesOf(answer: Answer): Generator<Uint8Array> {
  for (const part of divide(answer)) {
    const body = serialize(part);
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(body.length);
    yield head;
    yield body;
  }
}

function* divide(answer: Answer): Generator<Frame> {
  if ('failure' in answer || 'feed' in answer.result) {
    yield { answer };
    return;
  }
  const { article, quotes, ...rest } = answer.result;
  yield* divideSections(article.sections);
  for (let at = 0; at < quotes.length; at += MOST) yield { quotes: quotes.slice(at, at + MOST) };
  yield { answer: { result: { ...rest, article: { ...article, sections: [] }, quotes: [] } } };
}

function* divideSections(all: readonly Section[]): Generator<SectionsFrame> {
  let sections: Section[] = [];
  let count = 0;
  let continues = false;
  for (const section of all) {
    let at = 0;
    do {
      const blocks = section.blocks.slice(at, at + MOST - count);
      sections.push({ ...section, blocks });
      count += blocks.length + 1;
      at += blocks.length;
      if (count < MOST) continue;
      yield { continues, sections };
      sections = [];
      count = 0;
      continues = at < section.blocks.length;
    } while (at < section.blocks.length);
  }
  if (sections.length > 0) yield { continues, sections };
}

/** Frames are read for so long at once; then others have their turn. In milliseconds. */
const TURN = 8;

/** Puts an answer together from its frames, as they come. */
export class AnswerReader {
  #bytes: Buffer[] = [];
  #length = 0;
  readonly #sections: (Section & { readonly blocks: Block[] })[] = [];
  readonly #quotes: Quote[] = [];
  #last: Answer | null = null;
  #turn: NodeJS.Immediate | null = null;
  #onEnd: (() => void) | null = null;

  /** Takes bytes as they come, to be read soon. */
  push(chunk: Buffer): void {
    this.#bytes.push(chunk);
    this.#length += chunk.length;
    this.#turn ??= setImmediate(() => this.#read());
  }

  /** The answer, once all that came is read. Rejects where something is missing. */
  async finish(): Promise<Answer> {
    if (this.#turn !== null) await new Promise<void>((resolve) => (this.#onEnd = resolve));
    return this.#assemble();
  }

  #read(): void {
    this.#turn = null;
    const until = performance.now() + TURN;
    while (this.#readFrame()) {
      if (performance.now() < until) continue;
      this.#turn = setImmediate(() => this.#read());
      return;
    }
    this.#onEnd?.();
  }

  /** Reads a frame, where one is there whole; false where none is. */
  #readFrame(): boolean {
    if (this.#length < HEAD) return false;
    const size = HEAD + this.#peek(HEAD).readUInt32LE();
    if (this.#length < size) return false;
    const bytes = this.#peek(size);
    this.#bytes[0] = bytes.subarray(size);
    this.#length -= size;
    this.#take(deserialize(bytes.subarray(HEAD, size)) as Frame);
    return true;
  }

  #assemble(): Answer {
    const last = this.#last;
    if (last === null) throw new Error('the answer is not whole');
    if ('failure' in last || 'feed' in last.result) return last;
    const article: Article = { ...last.result.article, sections: this.#sections };
    return { result: { ...last.result, article, quotes: this.#quotes } };
  }

  /** The first bytes, so many of them in one piece at least. */
  #peek(count: number): Buffer {
    const [first] = this.#bytes;
    if (first !== undefined && first.length >= count) return first;
    let parts = 0;
    for (let length = 0; length < count; parts++) length += this.#bytes[parts]?.length ?? count;
    const joined = Buffer.concat(this.#bytes.slice(0, parts));
    this.#bytes.splice(0, parts, joined);
    return joined;
  }

  #take(frame: Frame): void {
    if ('answer' in frame) this.#last = frame.answer;
    else if ('quotes' in frame) this.#quotes.push(...frame.quotes);
    else {
      const [first, ...others] = frame.sections;
      if (first === undefined) return;
      const before = this.#sections.at(-1);
      if (frame.continues && before) before.blocks.push(...first.blocks);
      else this.#sections.push({ ...first, blocks: [...first.blocks] });
      for (const section of others) this.#sections.push({ ...section, blocks: [...section.blocks] });
    }
  }
}
