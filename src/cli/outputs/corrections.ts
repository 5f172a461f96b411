import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CorrectionRow, toCorrectionJson } from '../../outputs/corrections-json.ts';
import { dataFolder } from '../../store/index.ts';
import type { Correction } from '../../ui/naming/correction.ts';
import { CORRECTIONS, type CorrectionsRecord } from '../keeping/correction-records.ts';
import { identifyPath } from '../keeping/path-identity.ts';
import { UsageError } from '../messages/errors.ts';
import { writeOutput } from '../messages/standard-streams.ts';
import { readCorrections } from './reader-corrections.ts';
import type { OutputName } from './table.ts';

/**
 * Writes all that was said of quotes, or what was said of those of some articles, in the order it was said. Nothing is read
 * but what is kept, so the articles need not be there. Returns the exit status. Throws a UsageError.
 */
export function writeCorrections(paths: readonly string[], output: OutputName): number {
  if (output !== 'read' && output !== 'json')
    throw new UsageError('--corrections writes JSON of its own; leave out other outputs');
  if (paths.includes('-')) throw new UsageError('corrections are told by a file or an address: name it');
  const keys = paths.length === 0 ? listKeys() : paths.map((path) => identifyPath(path).key);
  for (const key of new Set(keys)) writeOutput(toCorrectionJson(rowsOf(readCorrections(key))));
  return 0;
}

/** The articles of which something was said. */
function listKeys(): string[] {
  const folder = join(dataFolder(process.env), CORRECTIONS);
  return namesIn(folder).flatMap((start) =>
    namesIn(join(folder, start)).flatMap((name) => {
      const key = start + name.replace(/\.json$/, '');
      return name.endsWith('.json') && /^[0-9a-f]{32}$/.test(key) ? [key] : [];
    }),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function rowsOf({ title, where, corrections }: CorrectionsRecord): CorrectionRow[] {
  return corrections.map((correction) => rowOf(correction, title, where));
}

function rowOf(correction: Correction, title: string | null, path: string | null): CorrectionRow {
  const { at, quoted, spans, before, said, isQuote, named } = correction;
  const { kind, speaker, mention, certainty, rule } = said;
  return {
    path,
    title,
    quoted,
    parts: spans,
    before,
    program: { kind, name: speaker, mention, certainty, rule },
    reader: { quote: isQuote, name: named },
    // Whatever stands in the file: dates have an end.
    said: new Date(Math.abs(at) > 8.64e15 ? 0 : at).toISOString(),
  };
}
