import type { Quote } from '../../model/index.ts';
import { dataFolder, openStore } from '../../store/index.ts';
import { applyCorrections } from '../../ui/naming/apply-corrections.ts';
import { type CorrectionsRecord, correctionKind } from '../keeping/correction-records.ts';
import { identifyPath } from '../keeping/path-identity.ts';
import { complain } from '../messages/standard-streams.ts';
import type { Reading } from './output.ts';

/** The quotes of an input with what a reader said of them. `key`: what standard input is known by. */
export function correctByReader(
  path: string,
  key: string | undefined,
  { article, quotes }: Reading,
): readonly Quote[] {
  const { corrections } = readCorrections(key ?? identifyPath(path).key);
  return applyCorrections(article, quotes, corrections).quotes;
}

/** What was said of the quotes of an article, by its key. */
export function readCorrections(key: string): CorrectionsRecord {
  const store = openStore(dataFolder(process.env), {
    keeps: true,
    tell: (line) => complain(`pullquote: ${line}`),
  });
  return store.open(correctionKind(key)).read();
}
