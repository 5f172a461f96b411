import { isAddress, LONGEST_LINE, readLines, SourceError } from '../../sources/index.ts';
import { messageOf } from '../messages/descriptions.ts';
import { UsageError } from '../messages/errors.ts';
import type { WantedText } from '../outputs/table.ts';
import { parseRecord } from './record-line.ts';

/** What is wanted of every record. */
type Wanted = Omit<WantedText, 'path' | 'record' | 'content'>;

/**
 * What is wanted of the records that files hold, a line each, as they come; `-` is standard input. A line, or a file, of
 * which nothing can be made stands there with its fault. Empty lines are none. Throws a UsageError.
 */
export function listRecords(paths: readonly string[], wanted: Wanted): AsyncGenerator<WantedText> {
  if (wanted.options.encoding !== undefined)
    throw new UsageError('--encoding says nothing of records: JSON is UTF-8');
  return readRecords(paths, wanted);
}

async function* readRecords(paths: readonly string[], wanted: Wanted): AsyncGenerator<WantedText> {
  for (const path of paths) {
    try {
      if (path !== '-' && isAddress(path))
        throw new SourceError('records are read of files and standard input; curl can bring them');
      for await (const { number: line, bytes } of readLines(path)) {
        if (bytes !== null && isBlank(bytes)) continue;
        const { id, content } = bytes === null ? TOO_LONG : parseRecord(bytes);
        yield { ...wanted, path, record: { id, line }, content };
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      yield { ...wanted, path, content: { fault: messageOf(error) } };
    }
  }
}

const TOO_LONG = {
  id: null,
  content: { fault: `it is longer than ${LONGEST_LINE / 1024 / 1024} MB; no article is that long` },
} as const;

/** White space as JSON has it. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
