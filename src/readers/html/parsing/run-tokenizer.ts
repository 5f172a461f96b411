import { InsertionMode, type TokenHandler, Tokenizer, type TokenizerOptions } from 'parse5';

/** A parser as far as its tokenizer asks it. */
type ModalHandler = TokenHandler & { readonly insertionMode: InsertionMode };

/** What ends a run of words: the signs of tags and references, and what is not read as it is written. */
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const NULL = 0;
const RETURN = 0x0d;
const SPACE = 0x20;
const SURROGATES = 0xd800;
const SURROGATES_END = 0xdfff;

/**
 * Modes in which a parser does the same with spaces behind words as with words: in a body, a caption, a cell (HTML standard,
 * 13.2.6.4.7, 11 and 15).
 */
const SPACED: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
]);

/**
 * The tokenizer of parse5, which takes words and the spaces between them in one piece. parse5 reads one character at a time,
 * and makes a token of every word and one of every space, which it puts together again to a text of as many pieces. It
 * keeps no locations.
 */
export class RunTokenizer extends Tokenizer {
  readonly #parser: ModalHandler;

  constructor(options: TokenizerOptions, parser: ModalHandler) {
    super(options, parser);
    this.#parser = parser;
  }

  override _stateData(code: number): void {
    super._stateData(code);
    if (code > SPACE && code !== LESS_THAN && code !== AMPERSAND) this.#takeRun();
  }

  /** What goes on behind a character that was taken, up to the last that is taken as it is. */
  #takeRun(): void {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    if (this.runEnd !== pos + 1) return;
    const spaced = !this.inForeignNode && SPACED.has(this.#parser.insertionMode);
    let at = pos + 1;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === LESS_THAN || code === AMPERSAND) break;
      if (code <= SPACE && (!spaced || code === NULL || code === RETURN)) break;
      if (code >= SURROGATES && code <= SURROGATES_END) break;
    }
    preprocessor.pos = at - 1;
    this.runEnd = at;
  }
}
