import type { Token, Tokens } from 'marked';

/** The tokens of each run there is, however deep: blocks, lines, items of a list, cells of a table. Holders come first. */
export function* runsIn(tokens: Token[]): Generator<Token[]> {
  yield tokens;
  const queue: unknown[] = [...tokens].reverse();
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const child of next) queue.push(child);
      continue;
    }
    // Half of all tokens are words alone.
    if ((next as Token).type === 'text' && !(next as Tokens.Text).tokens) continue;
    // A cell's own `header` is no list.
    const {
      tokens: run,
      items,
      header,
      rows,
    } = next as { readonly tokens?: Token[] } & Record<string, unknown>;
    if (Array.isArray(run)) yield run;
    for (const held of [run, items, header, rows]) if (Array.isArray(held)) queue.push(held);
  }
}

/** Every token of every run. */
export function* tokensIn(tokens: Token[]): Generator<Token> {
  for (const run of runsIn(tokens)) yield* run;
}
