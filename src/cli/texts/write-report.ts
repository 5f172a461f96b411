import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { loadLanguage } from '../../quotes/index.ts';
import { type ArticleRecord, type FailedRecord, ReportWriter } from '../../report/index.ts';
import { loadAliases } from '../config/aliases.ts';
import type { Options } from '../flags/options.ts';
import { messageOf } from '../messages/descriptions.ts';
import { UsageError } from '../messages/errors.ts';
import { isTerminal } from '../messages/is-terminal.ts';
import { complain, writeOutput } from '../messages/standard-streams.ts';
import { isFiltered } from '../outputs/filtered.ts';
import type { OutputName, WantedText } from '../outputs/table.ts';
import type { Inputs } from '../reading/inputs.ts';
import { findSpeakers } from './find-speakers.ts';
import { composeAll } from './write-texts.ts';

/** The page, packed by the build beside this file in the package. */
const PAGE = join(__dirname, 'report.html.br');
const MEGABYTE = 1024 * 1024;

/**
 * Writes the report of all inputs to a file, and its path to standard output. One that cannot be read has a line on
 * standard error and one in the report. Resolves to the exit status. Throws a UsageError.
 */
export async function writeReport({ paths }: Inputs, file: string, options: Options): Promise<number> {
  refuse(file, paths);
  if (options.by !== undefined && paths.includes('-'))
    throw new UsageError('--report reads twice with --by: save what is piped in, and name the file');
  const base = { options: { ...options, indirect: true }, listed: true, width: 80 } as const;
  const wanted = (output: OutputName) => paths.map((path): WantedText => ({ ...base, output, path }));
  const aliases = loadAliases(options.aliases, process.env);
  const progress = await startProgress(options.by === undefined ? paths.length : 2 * paths.length);
  let writer: ReportWriter | null = null;
  let status = 0;
  try {
    const speakers =
      options.by === undefined
        ? null
        : await findSpeakers(wanted('speakers'), aliases, options.by, () => progress?.count());
    const choice = { aliases, isFiltered: isFiltered(options), speakers };
    writer = new ReportWriter(file, brotliDecompressSync(readFileSync(PAGE)).toString(), choice);
    for await (const { text, said, succeeded } of composeAll(wanted('report'))) {
      if (said.length > 0) progress?.hide();
      for (const line of said) complain(line);
      if (!succeeded) status = 1;
      if (text !== null) await take(writer, JSON.parse(text));
      progress?.count();
    }
    progress?.end();
    const { path, articles, quotes, size } = writer.finish(`pullquote ${PULLQUOTE_VERSION}`);
    complain(
      `pullquote: ${quotes} ${quotes === 1 ? 'quote' : 'quotes'} in ${articles} ${articles === 1 ? 'article' : 'articles'}, ${(size / MEGABYTE).toFixed(1)} MB`,
    );
    if (options.open) await openReport(path);
    writeOutput(`${file}\n`);
  } catch (error) {
    progress?.end();
    writer?.discard();
    if (!isSystemError(error)) throw error;
    complain(`pullquote: cannot write ${file}: ${describeSystemError(error)}; nothing was written`);
    return 1;
  }
  return status;
}

async function take(writer: ReportWriter, record: ArticleRecord | FailedRecord): Promise<void> {
  if ('failed' in record) return writer.fail(record.path, record.failed);
  await loadLanguage(record.lang);
  writer.add(record);
}

/** What is read is not written over. */
function refuse(file: string, paths: readonly string[]): void {
  if (!/\.html?$/i.test(file))
    throw new UsageError(`--report writes a web page: give a name that ends with .html, not ${file}`);
  const place = placeOf(file);
  if (place !== null && paths.some((path) => path === file || placeOf(path) === place))
    throw new UsageError(`--report would write over ${file}, which is among what is read`);
}

function placeOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

async function startProgress(total: number) {
  if (total < 2 || !isTerminal(2)) return null;
  const { showCount } = await import('../messages/count-line.ts');
  return showCount(total);
}

async function openReport(path: string): Promise<void> {
  const { openFileInBrowser } = await import('../../sources/index.ts');
  const result = await openFileInBrowser(path, process.env);
  if (!result.opened) complain(`pullquote: the report was not opened: ${result.why}`);
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && ('code' in error || error.name === 'NoFileError');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left for you on the disk',
  EFBIG: 'the disk takes no file of that size',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
};

function describeSystemError(error: Error & { readonly code: string }): string {
  return REASONS[error.code] ?? messageOf(error);
}
