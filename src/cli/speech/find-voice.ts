import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Article } from '../../model/index.ts';
import { splitSentences, withLanguage } from '../../quotes/index.ts';
import { SourceError } from '../../sources/index.ts';
import type { Voice } from '../../ui/speech/voice.ts';
import { PROGRAMS, type Program, SAY } from './programs.ts';
import { speak } from './speak.ts';

/** A language tag (BCP 47) that may be an argument. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;

/**
 * The voice of the system, or the command that `PULLQUOTE_VOICE` is; it speaks the article's language where that is known
 * and there is a voice for it. Throws a SourceError where there is none.
 */
export async function findVoice(
  article: Article,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): Promise<Voice> {
  const program = ownProgram(env) ?? (await findProgram(env, platform));
  if (program === null) throw new SourceError('no voice here: install espeak-ng');
  const { lang: language } = await withLanguage(article);
  const wanted = language !== null && TAG.test(language) ? await voicesFor(language, program, env) : [null];
  return {
    split: (text) => splitSentences(text, language),
    async say(words, signal) {
      for (;;) {
        const [first = null] = wanted;
        const failure = await speak(program, first, words, signal, env);
        if (failure === null) {
          wanted.splice(1);
          return;
        }
        if (wanted.length <= 1) throw new SourceError(failure);
        wanted.shift();
      }
    },
  };
}

/** The voices to try, one after the other: from the very one to that which is set. */
async function voicesFor(
  language: string,
  { findVoice: find }: Program,
  env: NodeJS.ProcessEnv,
): Promise<(string | null)[]> {
  // Which ones there are, others know themselves.
  const voices = find ? [await find(language, env)] : [language, language.split('-')[0] ?? language];
  return [...new Set([...voices, null])];
}

function ownProgram(env: NodeJS.ProcessEnv): Program | null {
  const [name = '', ...args] = (env['PULLQUOTE_VOICE'] ?? '').trim().split(/\s+/);
  return name === '' ? null : { name, args: () => args, onInput: true };
}

async function findProgram(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Promise<Program | null> {
  for (const program of platform === 'darwin' ? [SAY, ...PROGRAMS] : PROGRAMS)
    if (await isThere(program.name, env)) return program;
  return null;
}

async function isThere(name: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    // Nothing is run from the folder that one happens to be in.
    if (folder === '' || folder === '.') continue;
    try {
      await access(join(folder, name), constants.X_OK);
      return true;
    } catch {}
  }
  return false;
}
