import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ROOT } from './articles.ts';

/** A part of a JSON Schema, as far as tests look into it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Document extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** The schema that comes with the package. */
export function readSchema(): Document {
  return JSON.parse(readFileSync(join(ROOT, 'docs/article.schema.json'), 'utf8'));
}

/** The same, but that a field it does not describe is a fault. */
export function closeSchema({ $defs, ...rest }: Document): Document {
  const closed = Object.entries($defs).map(([name, definition]) => [
    name,
    definition.type === 'object' ? { ...definition, additionalProperties: false } : definition,
  ]);
  return { ...rest, $defs: Object.fromEntries(closed) };
}

/** Says what is wrong with a value, in words; null where it is as the schema says. */
export function createValidator(schema: object): (value: unknown) => string | null {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? null : ajv.errorsText(validate.errors));
}
