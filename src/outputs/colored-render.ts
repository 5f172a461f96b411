import { Marked, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import { clean } from '../model/index.ts';

/** What may command the terminal: colours, and links to addresses without controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that are let through
const ALLOWED = /(\x1b\[[0-9;]*m|\x1b\]8;;[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\))/;

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
  const safe = rendered.replace(/\r/g, '\n').split(ALLOWED);
  const text = safe.map((part, index) => (index % 2 === 1 ? part : clean(part))).join('');
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}
