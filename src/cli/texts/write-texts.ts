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
/** Records that are read before others are asked to help: most of the time that these take to start. */
const FEW = 20;

/**
 * Writes the text of each input in turn; one that cannot be read does not keep the others from being done. Resolves to the
 * exit status.
 */
export async function writeTexts(
  { paths, listed }: Inputs,
  name: OutputName,
  options: Options,
): Promise<number> {
  const base = { output: name, options, listed, width: options.width ?? widthOfOutput() };
  if (options.records) {
    const { listRecords } = await import('../reading/records.ts');
    return writeAll(composeRecords(listRecords(paths, base)), base, null);
  }
  const all = paths.map((path): WantedText => ({ ...base, path }));
  return writeAll(composeAll(all), base, all.length);
}

/** Writes what became of each input; `total`: how many there are, where that is known. */
async function writeAll(
  all: AsyncIterable<Outcome>,
  { output: name, options }: Pick<WantedText, 'output' | 'options'>,
  total: number | null,
): Promise<number> {
  const output = outputOf(name);
  const isLong = total === null || total >= MANY;
  const progress = isLong && isTerminal(2) && !isTerminal(1) ? await startProgress(total) : null;
  let status = 0;
  let lead = (await output.composeHeader?.()) ?? '';
  try {
    for await (const { text, isListing, said, succeeded } of all) {
      if (said.length > 0) progress?.hide();
      for (const line of said) complain(line);
      if (!succeeded) status = 1;
      if (text !== null && isListing) writeOutput(text);
      else if (text !== null && (text !== '' || output.stacks)) {
        writeOutput(lead + text, formOf({ output: name, options }));
        lead = output.stacks ? '' : '\n\n';
      }
      progress?.count();
    }
  } finally {
    progress?.end();
  }
  return status;
}

async function startProgress(total: number | null) {
  const { showCount } = await import('../messages/count-line.ts');
  return showCount(total);
}

/** The terminal's width up to 80, as far as one is about; 80 otherwise. */
function widthOfOutput(): number {
  const columns = isTerminal(1) ? process.stdout.columns : isTerminal(2) ? process.stderr.columns : undefined;
  return Math.min(PLAIN_WIDTH, columns || PLAIN_WIDTH);
}

/**
 * What becomes of each record, in order. How many there will be nobody knows: the first are read here, and what is done
 * never waits for the next to come.
 */
async function* composeRecords(records: AsyncGenerator<WantedText>): AsyncGenerator<Outcome> {
  const { composeMany, mayShare } = await import('./processes.ts');
  const here = mayShare() ? FEW : Number.POSITIVE_INFINITY;
  for (let count = 0; count < here; count++) {
    const next = await records.next();
    if (next.done) return;
    yield await compose(next.value);
  }
  yield* composeMany(records);
}

/** What becomes of each input, in order. */
export async function* composeAll(all: readonly WantedText[]): AsyncGenerator<Outcome> {
  const [first] = all;
  // The library is changed by one process at a time.
  if (first !== undefined && all.length >= MANY && !outputOf(first.output).saves) {
    const { composeMany, mayShare } = await import('./processes.ts');
    if (mayShare()) return yield* composeMany(all);
  }
  for (const wanted of all) yield await compose(wanted);
}
