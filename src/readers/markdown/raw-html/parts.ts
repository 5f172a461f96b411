import type { MarkedToken, Token } from 'marked';
import type { FragmentPart } from '../../html/index.ts';
import { stretchOf } from '../inlines.ts';
import { type FragmentToken, isMarkup, type ReadTokens } from '../markup.ts';
import type { Member } from './fragments.ts';

/** Elements that hold lines alone, though what they hold may be set as paragraphs. */
const HOLDS_LINES =
  /^(?:h[1-6]|summary|dt|figcaption|caption|a|b|strong|i|em|span|font|small|sub|sup|u|picture)$/;

/**
 * The tokens of a fragment for its reader: HTML as it is, and runs of Markdown as blocks that `readTokens` reads in their
 * place.
 */
export function partsOf(members: readonly Member[], readTokens: ReadTokens): FragmentPart[] {
  const parts: FragmentPart[] = [];
  let run: Token[] = [];
  const close = () => {
    const tokens = run;
    run = [];
    if (tokens.length > 0)
      parts.push({
        type: 'blocks',
        read: (depth) => readTokens(tokens, depth),
        parts: tokens.flatMap((token) => renderToken(token)),
      });
  };
  for (const { token, lines, loose, within } of members) {
    if (isMarkup(token)) {
      close();
      parts.push(html(`${token.raw}\n`));
    } else if (loose || (isLines(token) && within !== null && HOLDS_LINES.test(within))) {
      close();
      if (loose && token.type === 'paragraph') parts.push(html('<p>'));
      for (const line of lines) parts.push(stretchOfLine(line));
      parts.push(html('\n'));
    } else if (token.type !== 'space') run.push(token);
  }
  close();
  return parts;
}

const html = (source: string): FragmentPart => ({ type: 'html', html: source });

const stretchOfLine = (line: Token): FragmentPart => stretchOf(line, 0);

function isLines({ type }: Token): boolean {
  return type === 'paragraph' || type === 'text';
}

function linesOf(token: Token): FragmentPart[] {
  const lines = 'tokens' in token ? (token.tokens ?? [token]) : [token];
  return lines.map(stretchOfLine);
}

/** What a token looks like in HTML, as far as its lines of words go. */
function renderToken(token: Token): FragmentPart[] {
  const wrap = (name: string, parts: readonly FragmentPart[]) => [
    html(`<${name}>`),
    ...parts,
    html(`</${name}>`),
  ];
  const known = token as MarkedToken | FragmentToken;
  switch (known.type) {
    case 'text':
      return linesOf(known);
    case 'paragraph':
      return wrap('p', linesOf(known));
    case 'heading':
      return wrap(`h${known.depth}`, linesOf(known));
    case 'code':
      return wrap('pre', [{ type: 'words', words: known.text }]);
    case 'blockquote':
      return wrap('blockquote', known.tokens.flatMap(renderToken));
    case 'list':
      return wrap(
        known.ordered ? 'ol' : 'ul',
        known.items.flatMap((item) => wrap('li', item.tokens.flatMap(renderToken))),
      );
    case 'table': {
      const rows = [known.header, ...known.rows];
      return wrap(
        'table',
        rows.flatMap((row) =>
          wrap(
            'tr',
            row.flatMap(({ tokens }) => wrap('td', tokens.map(stretchOfLine))),
          ),
        ),
      );
    }
    case 'fragment':
      return [html(known.raw)];
    case 'html':
    case 'space':
    case 'hr':
      return [];
    default:
      return wrap('p', [{ type: 'words', words: token.raw }]);
  }
}
