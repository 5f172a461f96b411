import type { Block } from '../../src/model/index.ts';

/** A block whose deleted words are marked as such without signs in its text: for those who look for what was written. */
export function withoutStrikes(block: Block): Block {
  const unstruck = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'deleted'
      ? { ...value, type: 'emphasis' }
      : value;
  return JSON.parse(JSON.stringify(block, unstruck));
}
