import type { Start } from '../ui/going/start.ts';
import type { Options } from './flags/options.ts';
import { takeStart } from './flags/start.ts';
import { FLAGS } from './flags/table.ts';
import { impliedFlagIn, outputFlagsIn, readOptions } from './flags/values.ts';
import { parseWords, type Words } from './flags/words.ts';
import { chooseOutput } from './outputs/choice.ts';
import { OUTPUTS, type OutputName } from './outputs/table.ts';

/** What the user asks for. */
export interface CommandLine extends Options {
  /** Files, folders and addresses as given; `-` is standard input. */
  readonly paths: readonly string[];
  readonly output: OutputName;
  /** Where the reader begins. */
  readonly start?: Start;
}

/** Reads the command line. Shows help or version and exits where asked to; throws a UsageError. */
export function parseCommandLine(argv: readonly string[], version: string): CommandLine {
  const { words: others, start } = takeStart(argv, (at) => takesValue(argv[at - 1]));
  const words = parseWords(others, version);
  words.answerNotices();
  const output = chooseOutput(outputFlagsIn(words), impliedFlagIn(words));
  const traits = OUTPUTS[output === 'read' && asksReport(words) ? 'report' : output];
  return { paths: words.inputs, output, ...readOptions(words, traits), ...(start && { start }) };
}

/** Whether a page is to be written, which its own flag asks for. */
const asksReport = ({ given }: Words): boolean =>
  FLAGS.some((flag) => flag.name === 'report' && given(flag) !== undefined);

/** Whether the word behind is its value: it is a flag that takes one. */
function takesValue(word: string | undefined): boolean {
  const flag = word?.startsWith('--') ? FLAGS.find(({ name }) => word === `--${name}`) : undefined;
  return flag !== undefined && 'value' in flag;
}
