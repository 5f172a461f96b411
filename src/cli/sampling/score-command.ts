import { readFile } from '../../sources/index.ts';
import { describeFailure } from '../messages/descriptions.ts';
import { UsageError } from '../messages/errors.ts';
import { complain, writeOutput } from '../messages/standard-streams.ts';
import { intervalOf, type Judged } from './precision.ts';
import { CERTAINTIES, KINDS, readVerdicts, type Verdict } from './read-verdicts.ts';

/** Writes how many of the quotes of a sample are right. Resolves to the exit status. Throws a UsageError. */
export async function scoreSample(
  file: string,
  { paths, output }: { readonly paths: readonly string[]; readonly output: string },
): Promise<number> {
  if (paths.length > 0) throw new UsageError(`--score reads one file: leave out ${paths[0]}`);
  if (output !== 'read') throw new UsageError('--score goes alone; leave out other outputs');
  let verdicts: Verdict[];
  try {
    verdicts = readVerdicts(new TextDecoder().decode(readFile(file)));
  } catch (error) {
    complain(describeFailure(file, error));
    return 1;
  }
  const judged = verdicts.filter(({ isRight }) => isRight !== null);
  if (judged.length === 0) {
    complain(`pullquote: ${file} has no verdict yet: write yes or no into its last column`);
    return 1;
  }
  writeOutput(composeScore(verdicts));
  return 0;
}

/** Precision over all, and of each kind and certainty that there is. */
export function composeScore(verdicts: readonly Verdict[]): string {
  const judged = verdicts.filter(({ isRight }) => isRight !== null);
  const rows = [
    composeRow('all', judged),
    ...KINDS.map((kind) =>
      composeRow(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    ...CERTAINTIES.map((certainty) =>
      composeRow(
        `certainty ${certainty}`,
        judged.filter((one) => one.certainty === certainty),
      ),
    ),
  ];
  const left = verdicts.length - judged.length;
  const note = left === 0 ? '' : `${left} without a verdict\n`;
  return `${'Quotes'.padEnd(LABEL)}judged  right  precision  95 % interval\n${rows.join('')}${note}`;
}

const LABEL = 16;

/** Nothing where none was judged. */
function composeRow(label: string, verdicts: readonly Verdict[]): string {
  const counts: Judged = {
    judged: verdicts.length,
    right: verdicts.filter(({ isRight }) => isRight).length,
  };
  if (counts.judged === 0) return '';
  const [low, high] = intervalOf(counts);
  const cells = [
    String(counts.judged).padStart(6),
    String(counts.right).padStart(7),
    (counts.right / counts.judged).toFixed(3).padStart(11),
    `  ${low.toFixed(3)} – ${high.toFixed(3)}`,
  ];
  return `${label.padEnd(LABEL)}${cells.join('')}\n`;
}
