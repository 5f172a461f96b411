import type { Token } from 'marked';
import { runsIn } from './tokens.ts';

const OPENING = /^\s{0,3}<(del|s|strike)>\s*$/i;
const CLOSING = /^\s{0,3}<\/(del|s|strike)>\s*$/i;

/** Strikes through the lines of blocks that stand between `<del>` and `</del>` on lines of their own. Changes the tokens. */
export function strikeBlocks(tokens: Token[]): void {
  for (const run of [...runsIn(tokens)]) {
    let from = -1;
    run.forEach((token, at) => {
      if (token.type !== 'html') return;
      if (OPENING.test(token.raw)) from = at;
      else if (CLOSING.test(token.raw) && from >= 0) {
        strikeLines(run.slice(from + 1, at));
        from = -1;
      }
    });
  }
}

/** Blocks whose own tokens are a line. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'text']);

function strikeLines(blocks: readonly Token[]): void {
  for (const run of runsIn([...blocks])) {
    for (const token of run) {
      const { tokens } = token as { tokens?: Token[] };
      if (!LINES.has(token.type) || !tokens || tokens[0]?.type === 'del') continue;
      tokens.splice(0, tokens.length, { type: 'del', raw: token.raw, text: token.raw, tokens: [...tokens] });
    }
  }
}
