import { Lexer, Marked, type Token, type TokenizerExtension } from 'marked';
import { isBlank } from '../../model/index.ts';
import { hideTabs, showTabs } from './code-tabs.ts';
import { definitionBlocks } from './definitions.ts';
import { footnoteBlocks, footnoteReferences } from './footnotes.ts';
import { freeMarkdown } from './markdown-attribute.ts';
import { highlights, subscripts, superscripts } from './marks.ts';
import { cutPieces, cutRun } from './pieces.ts';
import { strikeBlocks } from './struck-blocks.ts';
import { unclosedHtml } from './unclosed-html.ts';

/** Runs of inline text are lexed in pieces of this many characters: what marked does with one grows with its square. */
const MAX_RUN = 16 * 1024;
/**
 * Characters that may be looked through for the other end of an emphasis, over the whole article: some 0.5 s. A long
 * article spends a hundredth of it; once it is spent, asterisks are text.
 */
const EMPHASIS_BUDGET = 50_000_000;

/** marked's tokens of a text, with footnotes, definition lists and what `extensions` know. Never throws, and takes about a second at worst. */
export function lexMarkdown(text: string, extensions: readonly TokenizerExtension[] = []): Token[] {
  const defined = new Map<string, string>();
  let budget = EMPHASIS_BUDGET;
  const spend = (src: string): false | undefined => {
    budget -= src.length;
    return budget > 0 ? false : undefined;
  };
  const marked = new Marked({
    extensions: [
      footnoteBlocks(defined),
      footnoteReferences(defined),
      definitionBlocks(),
      unclosedHtml(),
      ...(text.includes('^') ? [superscripts()] : []),
      ...(text.includes('~') ? [subscripts()] : []),
      ...(text.includes('==') ? [highlights(spend)] : []),
      ...extensions,
    ],
    tokenizer: { emStrong: spend, del: spend },
  });
  const lexer = new Lexer(marked.defaults);
  const tokens: Token[] = [];
  const readable = hideTabs(freeMarkdown(text));
  for (const piece of cutPieces(readable)) {
    const queued = lexer.inlineQueue.length;
    try {
      for (const token of lexer.blockTokens(piece, [])) tokens.push(token);
    } catch {
      lexer.inlineQueue.length = queued;
      for (const token of plainParagraphs(piece)) tokens.push(token);
    }
  }
  // Runs come last, as in marked itself: by now every link and footnote is defined.
  for (const { src, tokens: into } of lexer.inlineQueue) {
    for (const run of cutRun(src, MAX_RUN)) {
      const lexed: Token[] = [];
      try {
        lexer.inlineTokens(run, lexed);
        for (const token of lexed) into.push(token);
      } catch {
        into.push({ type: 'text', raw: run, text: run });
      }
    }
  }
  if (/<(?:del|s|strike)>/i.test(text)) strikeBlocks(tokens);
  if (readable !== text) showTabs(tokens);
  return tokens;
}

/** What could not be lexed, as paragraphs. */
function plainParagraphs(text: string): Token[] {
  return text
    .split(/\n[ \t]*\n/)
    .filter((words) => !isBlank(words))
    .map((words) => ({
      type: 'paragraph',
      raw: words,
      text: words,
      tokens: [{ type: 'text', raw: words, text: words }],
    }));
}
