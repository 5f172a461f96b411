import { type ChildProcess, spawn } from 'node:child_process';
import { basename } from 'node:path';
import { cleanLine } from '../../model/index.ts';
import { SourceError } from '../../sources/index.ts';
import type { Program } from './programs.ts';

/** No voice says more characters in a second, however it is set: one that is done sooner, and complains, has said nothing. */
const FASTEST = 200;
/** Of what a program complains, in characters. */
const MOST_HEARD = 2000;

/**
 * Has a program say some words, without a shell: they are never options of it, nor commands among its words. Resolves once
 * they are said, to null, or to one line on why they are not. Rejects where the signal, or
 * anybody else, ends it. No process stays behind.
 */
export function speak(
  program: Program,
  language: string | null,
  words: string,
  signal: AbortSignal,
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const said = plainWords(words);
    const { name, onInput } = program;
    const args = [...program.args(language), ...(onInput ? [] : ['--', said])];
    const began = performance.now();
    const child = spawn(name, args, { stdio: ['pipe', 'ignore', 'pipe'], env });
    let complaint = '';
    const end = () => silence(child, program, env);
    process.once('exit', end);
    // Who stops this program wants it to be silent.
    process.prependListener('SIGTSTP', end);
    signal.addEventListener('abort', end, { once: true });
    const leave = () => {
      process.off('exit', end);
      process.off('SIGTSTP', end);
      signal.removeEventListener('abort', end);
    };
    child.on('error', (error) => {
      leave();
      resolve(describeRefusal(name, error));
    });
    child.on('close', (status, ended) => {
      leave();
      if (signal.aborted) return reject(signal.reason);
      if (ended !== null) return reject(new SourceError(`${shown(name)} was ended`));
      const seconds = (performance.now() - began) / 1000;
      if (status === 0 && (complaint === '' || said.length < seconds * FASTEST)) return resolve(null);
      const [first = ''] = complaint.split('\n').filter((line) => line.trim() !== '');
      const why = status === 0 ? 'is there a sound device?' : cleanLine(first) || `status ${status}`;
      resolve(`${shown(name)} said nothing: ${why}`);
    });
    child.stdin.on('error', () => {}); // It may end before it has read all.
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < MOST_HEARD) complaint += chunk.toString('utf8');
    });
    child.stdin.end(onInput ? said : '');
  });
}

/** Words in one line, without what espeak takes for sounds and `say` for commands: `[[`. */
function plainWords(words: string): string {
  return words.replace(/\s+/g, ' ').replaceAll('[[', '[ [');
}

function silence(child: ChildProcess, { name, silence: args }: Program, env: NodeJS.ProcessEnv): void {
  child.kill('SIGTERM');
  // What speaks is another process; the one that silences it ends by itself.
  if (args)
    spawn(name, args, { stdio: 'ignore', env, detached: true })
      .on('error', () => {})
      .unref();
}

const shown = (name: string): string => cleanLine(basename(name));

function describeRefusal(name: string, error: Error): string {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return isMissing ? `there is no ${shown(name)} to read aloud` : `${shown(name)} cannot be run`;
}
