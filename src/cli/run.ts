import type { Form } from '../writer/index.ts';
import { compose, composeFeed } from './compose.ts';
import { findInputs, type Inputs } from './inputs.ts';
import { isTerminal } from './is-terminal.ts';
import { describeFailure, messageOf } from './messages.ts';
import { isColored, type Options, type Output, UsageError } from './options.ts';
import { findIndirect, load } from './read.ts';
import { settle } from './settle.ts';
import { complain, writeOut } from './write.ts';

/** Does what the options say. Resolves to the exit status: 0 fine, 1 something could not be read. */
export async function run(options: Options, articles: string): Promise<number> {
  const reads = options.output === 'read' && options.section === null && options.color !== 'always';
  const inputs = findInputs(options.paths.length > 0 ? options.paths : isTerminal(0) ? [] : ['-']);
  if (reads && isTerminal(1)) {
    const { openReader } = await import('./reader.ts');
    const status = await openReader(inputs, options, articles, { load, findIndirect });
    if (status !== null) return status;
  }
  if (inputs.paths.length === 0) throw new UsageError('nothing to read: name a file, or pipe an article in');
  return writeTexts(inputs, options);
}

/** Each input in turn; one that cannot be read does not keep the others from being done. */
async function writeTexts({ paths, listed }: Inputs, options: Options): Promise<number> {
  let status = 0;
  let lead = options.output === 'quotes-csv' ? await composeHeader() : '';
  for (const path of paths) {
    let text: string;
    try {
      const composed = await settle(compose(path, options, listed));
      text = composed.text;
      if (!composed.whole) status = 1;
    } catch (error) {
      const listing = await composeFeed(path, options, error);
      if (listing !== null) {
        writeOut(listing);
        continue;
      }
      status = 1;
      complain(describeFailure(path, error));
      if (!isJson(options.output)) continue;
      const { errorToJson } = await import('../outputs/json.ts');
      text = `${errorToJson(path === '-' ? null : path, messageOf(error))}\n`;
    }
    writeOut(lead + text, formOf(options));
    lead = standsAlone(options.output) ? '' : '\n\n';
  }
  return status;
}

/** Outputs of several articles that follow each other without air. */
function standsAlone(output: Output): boolean {
  return isJson(output) || output === 'quotes-csv' || output === 'save';
}

function isJson(output: Output): boolean {
  return output === 'json' || output === 'quotes-json';
}

/** What the text of an output may hold beside words. */
function formOf(options: Options): Form {
  if (options.output === 'quotes-csv') return 'table';
  return isColored(options) ? 'styled' : 'plain';
}

async function composeHeader(): Promise<string> {
  const { csvHeader } = await import('../outputs/quotes-csv.ts');
  return csvHeader();
}
