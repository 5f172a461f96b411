import type { CommandLine } from './command-line.ts';
import { compose, composeFeed, widthOfOutput } from './compose.ts';
import { describeFailure, messageOf } from './messages/descriptions.ts';
import { complain, writeOutput } from './messages/standard-streams.ts';
import { formOf, outputOf } from './outputs/table.ts';
import type { Inputs } from './reading/inputs.ts';
import { settle } from './reading/settle.ts';

/**
 * Writes the text of each input in turn; one that cannot be read does not keep the others from being done. Resolves to the
 * exit status.
 */
export async function writeTexts({ paths, listed }: Inputs, command: CommandLine): Promise<number> {
  const { paths: _, output: name, ...options } = command;
  const output = outputOf(name);
  const width = options.width ?? widthOfOutput();
  let status = 0;
  let lead = (await output.composeHeader?.()) ?? '';
  for (const path of paths) {
    const wanted = { path, output: name, options, listed, width };
    let text: string;
    try {
      const composed = await settle(compose(wanted));
      text = composed.text;
      if (!composed.whole) status = 1;
    } catch (error) {
      const listing = await composeFeed(wanted, error);
      if (listing !== null) {
        writeOutput(listing);
        continue;
      }
      status = 1;
      complain(describeFailure(path, error));
      if (output.composeFailure === undefined) continue;
      text = await output.composeFailure(path, messageOf(error));
    }
    writeOutput(lead + text, formOf(wanted));
    lead = output.stacks ? '' : '\n\n';
  }
  return status;
}
