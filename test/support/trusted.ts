import type { Clean } from '../../src/model/index.ts';

/** A type of the model with plain strings, as tests write them. */
export type Loose<Type> = Type extends Clean
  ? string
  : Type extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : Type extends object
      ? { readonly [Key in keyof Type]: Loose<Type[Key]> }
      : Type;

/** What a test itself wrote, as a part of the model; what strangers write has to be cleaned. */
export function trusted<Type>(value: Loose<Type>): Type {
  return value as Type;
}
