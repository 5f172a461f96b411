import type { Options } from '../flags/options.ts';
import { writeOutput } from '../messages/standard-streams.ts';

/** Answers what is asked of the program and not of an article. Resolves to the exit status. */
export async function answerShell(options: Options, env: NodeJS.ProcessEnv): Promise<number> {
  if (options.completions) {
    const { completionsFor } = await import('./completions.ts');
    writeOutput(completionsFor(options.completions));
    return 0;
  }
  const { loadSettings } = await import('../config/file.ts');
  const { describeSettings } = await import('../config/describe.ts');
  const settings = await loadSettings(env);
  writeOutput(describeSettings(settings, options, env));
  return settings.faults.length > 0 ? 1 : 0;
}
