import type { Options } from '../flags/options.ts';
import { isTerminal } from '../messages/is-terminal.ts';
import { complain, writeOutput } from '../messages/standard-streams.ts';
import { formOf, type OutputName, outputOf, type WantedText } from '../outputs/table.ts';
import type { Inputs } from '../reading/inputs.ts';
import { compose, type Outcome } from './compose.ts';

/** Widest line of text output when nothing else is said; in cells. */
const PLAIN_WIDTH = 80;
/** So many inputs are read by several processes: starting those takes as long as reading ten. */
const MANY = 40;

/**
 * Writes the text of each input in turn; one that cannot be read does not keep the others from being done. Resolves to the
 * exit status.
 */
export async function writeTexts(
  { paths, listed }: Inputs,
  name: OutputName,
  options: Options,
): Promise<number> {
  const output = outputOf(name);
  const width = options.width ?? widthOfOutput();
  const all = paths.map((path): WantedText => ({ path, output: name, options, listed, width }));
  let status = 0;
  let lead = (await output.composeHeader?.()) ?? '';
  for await (const { text, isListing, said, succeeded } of composeAll(all)) {
    for (const line of said) complain(line);
    if (!succeeded) status = 1;
    if (text === null) continue;
    if (isListing) {
      writeOutput(text);
      continue;
    }
    writeOutput(lead + text, formOf({ output: name, options }));
    lead = output.stacks ? '' : '\n\n';
  }
  return status;
}

/** The terminal's width up to 80, as far as one is about; 80 otherwise. */
function widthOfOutput(): number {
  const columns = isTerminal(1) ? process.stdout.columns : isTerminal(2) ? process.stderr.columns : undefined;
  return Math.min(PLAIN_WIDTH, columns || PLAIN_WIDTH);
}

/** What becomes of each input, in order. */
async function* composeAll(all: readonly WantedText[]): AsyncGenerator<Outcome> {
  const [first] = all;
  // The library is changed by one process at a time.
  if (first !== undefined && all.length >= MANY && !outputOf(first.output).saves) {
    const { composeMany, mayShare } = await import('./processes.ts');
    if (mayShare()) return yield* composeMany(all);
  }
  for (const wanted of all) yield await compose(wanted);
}
