import type { Facts } from '../../model/index.ts';
import { entriesOf, factsIn, isMapping } from './facts.ts';
import { areMatterKeys } from './keys.ts';

/** The facts that a JSON object states, as Hugo has it over a text; null for anything else. */
export function readJson(json: string): Partial<Facts> | null {
  try {
    const data: unknown = JSON.parse(json);
    return isMapping(data) && areMatterKeys(Object.keys(data)) ? factsIn(entriesOf(data)) : null;
  } catch {
    return null;
  }
}
