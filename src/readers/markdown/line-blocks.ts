import type { Token } from 'marked';
import { runsIn } from './tokens.ts';

/** Lines of pandoc that each keep their end; what is set in goes on with the one above. */
const LINE_BLOCK = /^\|(?: |$)/;
const GOES_ON = /^ +\S/;

/** Keeps the lines of line blocks. Changes the tokens. */
export function readLineBlocks(tokens: Token[]): void {
  for (const run of runsIn(tokens)) {
    for (const [at, token] of run.entries()) {
      if (token.type !== 'paragraph' || !token.tokens) continue;
      const lines = token.raw.trimEnd().split('\n');
      if (isLineBlock(lines)) run[at] = { ...token, tokens: breakLines(token.tokens) };
    }
  }
}

function isLineBlock(lines: readonly string[]): boolean {
  const [first = '', ...others] = lines;
  if (!LINE_BLOCK.test(first) || others.length === 0) return false;
  // A row of a table ends as it begins.
  if (lines.some((line) => line.length > 1 && line.trimEnd().endsWith('|'))) return false;
  return others.every((line) => LINE_BLOCK.test(line) || GOES_ON.test(line));
}

function breakLines(tokens: readonly Token[]): Token[] {
  const broken: Token[] = [];
  let atStart = true;
  for (const token of tokens) {
    if (token.type !== 'text' || token['tokens']) {
      broken.push(token);
      atStart = false;
      continue;
    }
    for (const [index, line] of String(token['text']).split('\n').entries()) {
      const begins = index > 0 || atStart;
      const isNew = begins && LINE_BLOCK.test(line);
      if (index > 0 && isNew) broken.push({ type: 'br', raw: '\n' });
      const text = isNew ? keepIndent(line.slice(2)) : index > 0 ? ` ${line}` : line;
      broken.push({ type: 'text', raw: text, text });
      atStart = false;
    }
  }
  return broken;
}

/** White space that words begin with counts there. */
function keepIndent(line: string): string {
  return line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length));
}
