import type { FLAGS } from './table.ts';

type Flag = (typeof FLAGS)[number];

/** `keep-furniture` is `keepFurniture` in the program. */
type OptionName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<OptionName<Tail>>}`
  : Name;

type OptionOf<One extends Flag> = One extends { kind: 'boolean' }
  ? true
  : One extends { kind: 'number' }
    ? number
    : One extends { choices: readonly (infer Choice)[] }
      ? Choice
      : One extends { parse: (value: string) => infer Value }
        ? Value
        : string;

/** Flags that ask for an output. */
export type OutputFlag = Extract<Flag, { kind: 'output' }>['name'];

/** What the flags say, by their records: data alone. The option of a flag that was not given is not there. */
export type Options = {
  readonly [One in Exclude<Flag, { kind: 'output' | 'notice' }> as OptionName<One['name']>]?: OptionOf<One>;
};
