import type { Options } from './flags/options.ts';
import { impliedFlagIn, outputFlagsIn, readOptions } from './flags/values.ts';
import { parseWords } from './flags/words.ts';
import { chooseOutput } from './outputs/choice.ts';
import { OUTPUTS, type OutputName } from './outputs/table.ts';

/** What the user asks for. */
export interface CommandLine extends Options {
  /** Files, folders and addresses as given; `-` is standard input. */
  readonly paths: readonly string[];
  readonly output: OutputName;
}

/** Reads the command line. Shows help or version and exits where asked to; throws a UsageError. */
export function parseCommandLine(argv: readonly string[], version: string): CommandLine {
  const words = parseWords(argv, version);
  words.answerNotices();
  const output = chooseOutput(outputFlagsIn(words), impliedFlagIn(words));
  return { paths: words.inputs, output, ...readOptions(words, OUTPUTS[output]) };
}
