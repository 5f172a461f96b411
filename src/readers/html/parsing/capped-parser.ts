import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, type Token } from 'parse5';
import { RunTokenizer } from './run-tokenizer.ts';

/** Blink nests no deeper either, and sets what is deeper beside its like (`kMaximumHTMLParserDOMTreeDepth`). */
const DEEPEST = 512;
/**
 * Formatting elements (`<b>`, `<font>`) that were opened and never closed: each is opened again in every paragraph that
 * follows. Pages have a handful; of more than this the oldest are taken for closed.
 */
const MOST_OPEN = 64;
/** Elements beyond three for each tag there is; once so many were opened again, none is any more. */
const MOST_MADE = 20_000;

/** parse5, whose cost is a page's nesting times its length: as browsers read, as deep as browsers nest. */
class CappedParser extends Parser<DefaultTreeAdapterMap> {
  #tags = 0;
  #made = 0;

  constructor() {
    super({
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement: (...facts) => {
          this.#made++;
          return defaultTreeAdapter.createElement(...facts);
        },
      },
    });
    this.tokenizer = new RunTokenizer(this.options, this);
  }

  override onStartTag(token: Token.TagToken): void {
    while (this.openElements.stackTop > DEEPEST) this.openElements.pop();
    this.#tags++;
    super.onStartTag(token);
    const most = this.#made > 3 * this.#tags + MOST_MADE ? 0 : MOST_OPEN;
    let entry = this.activeFormattingElements.newest;
    for (let open = 0; entry !== null && open < most; open++) entry = entry.older;
    while (entry !== null && 'element' in entry) {
      this.activeFormattingElements.removeEntry(entry);
      entry = entry.older;
    }
  }
}

/** The document that a page is, by the rules of browsers without scripts. */
export function parseCapped(html: string): DefaultTreeAdapterMap['document'] {
  const parser = new CappedParser();
  parser.tokenizer.write(html, true);
  return parser.document;
}
