/** A program that speaks, and how it is told what. */
export interface Program {
  readonly name: string;
  /** Its arguments, for a language as `de-AT`; null where none is known. */
  readonly args: (language: string | null) => readonly string[];
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

/** Of macOS. Voices have names there; the one that is set speaks. */
export const SAY: Program = { name: 'say', args: () => ['-f', '-'], onInput: true };
