import { supportsLanguage } from 'cli-highlight';
import { Marked, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import { guardText } from '../writer/index.ts';

/** Renders Markdown for a terminal. The words stay as they are: no emoji codes, no character references. */
export function renderColored(markdown: string, width: number): string {
  const marked = new Marked();
  marked.use(
    markedTerminal({
      width: Math.max(1, width),
      reflowText: true,
      showSectionPrefix: false,
      emoji: false,
      unescape: false,
      tab: 2,
    }) as Parameters<typeof marked.use>[0],
  );
  marked.use({
    walkTokens(token) {
      // Of a language that it does not know, highlight.js complains on the console.
      if (token.type === 'code' && token['lang'] && !supportsLanguage(token['lang'])) delete token['lang'];
    },
    renderer: {
      // marked-terminal writes the text of tight list items as it stands in the source.
      text(token: Tokens.Text | Tokens.Escape | Tokens.Tag): string | false {
        return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : false;
      },
      // The box stands in the item's tokens, and marked-terminal sets another before them.
      checkbox: () => '',
      // Its own rule is as wide as the whole terminal, and of no width in a pipe.
      hr: () => `${'─'.repeat(Math.max(1, Math.min(width, 24)))}\n\n`,
    },
  });
  const rendered = marked.parse(markdown, { async: false });
  const text = guardText(rendered.replace(/\r/g, '\n'), true);
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}
