/** What flags ask of an output, to tell whether they belong to it. */
export interface OutputTraits {
  /** What is looked for beside the article: who said what, or why it is read as it is. */
  readonly finds: 'quotes' | 'reasons' | null;
  /** It can be asked for some quotes only: by whom, about what. */
  readonly filters: boolean;
  /** It counts over all inputs, and writes nothing of one alone. */
  readonly counts: boolean;
  /** A random sample can be taken of what it writes. */
  readonly samples: boolean;
  /** It keeps the article in the library: whole, or not at all. */
  readonly saves: boolean;
  /** It can say which record of a file each line is about. */
  readonly takesRecords: boolean;
}

interface Common {
  /** Without its dashes. One that begins with `no-` is a flag like any other. */
  readonly name: string;
  readonly short?: string;
  /** One line of help. */
  readonly help: string;
  /** What stands for its value in the help. */
  readonly value?: string;
  /** Outputs it belongs to, and what is said with any other; without it, all of them take it. */
  readonly belongs?: {
    readonly to: (output: OutputTraits) => boolean;
    readonly otherwise: string;
  };
}

/** A switch: its option is true, or not there. */
interface BooleanFlag extends Common {
  readonly kind: 'boolean';
  /** A flag that asks for an output, which it stands for as well where that goes with the others. */
  readonly implies?: string;
}

interface StringFlag extends Common {
  readonly kind: 'string';
  readonly value: string;
  /** What its value is, for whoever gave none. */
  readonly wants: string;
  /** Makes the option of it. Throws a UsageError. */
  readonly parse?: (value: string) => unknown;
}

/** A whole number. */
interface NumberFlag extends Common {
  readonly kind: 'number';
  readonly value: string;
  readonly least: number;
  readonly most: number;
}

/** One of some words. */
interface ChoiceFlag extends Common {
  readonly kind: 'choice';
  readonly value: string;
  readonly choices: readonly string[];
  /** The choice that `--no-name` stands for. */
  readonly negation?: string;
}

/** Asks for an output, alone or with others: those that an output names (`outputs/table.ts`). */
interface OutputFlag extends Common {
  readonly kind: 'output';
}

/** Is answered at once, whatever else is there. */
interface NoticeFlag extends Common {
  readonly kind: 'notice';
}

/** A flag, once: parsing, the type of its option, help and README come from here. */
export type FlagRecord = BooleanFlag | StringFlag | NumberFlag | ChoiceFlag | OutputFlag | NoticeFlag;
