/** A program that speaks, and how it is told what. */
export interface Program {
  readonly name: string;
  /** Its arguments, for a voice: a language as `de-AT`, or what `findVoice` finds; null for the one that is set. */
  readonly args: (voice: string | null) => readonly string[];
  /** Finds the voice for a language, where they have names; null where it has none, or needs none. */
  readonly findVoice?: (language: string, env: NodeJS.ProcessEnv) => Promise<string | null>;
  /** The words go on its standard input; else they are its last argument, behind `--`. */
  readonly onInput: boolean;
  /** Arguments that silence it, where another process than the one that was started speaks. */
  readonly silence?: readonly string[];
}

const ESPEAK: Omit<Program, 'name'> = {
  // -b 1: the words are UTF-8, whatever the locale.
  args: (language) => ['--stdin', '-b', '1', ...(language === null ? [] : ['-v', language])],
  onInput: true,
};

/**
 * Programs that come with systems, the first that is there speaks. `spd-say` has a mode for standard input too, in which some
 * lines are commands (`!-!`): it gets words as an argument.
 */
export const PROGRAMS: readonly Program[] = [
  { name: 'espeak-ng', ...ESPEAK },
  {
    name: 'spd-say',
    args: (language) => ['--wait', ...(language === null ? [] : ['--language', language])],
    onInput: false,
    silence: ['--cancel'],
  },
  { name: 'espeak', ...ESPEAK },
];

/** Of macOS. Voices have names there. */
export const SAY: Program = {
  name: 'say',
  args: (voice) => ['-f', '-', ...(voice === null ? [] : ['-v', voice])],
  findVoice: async (language, env) => (await import('./say-voices.ts')).findSayVoice(language, env),
  onInput: true,
};
