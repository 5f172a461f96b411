import { LARGEST_INPUT, SourceError } from '../../sources/index.ts';
import { messageOf } from '../messages/descriptions.ts';
import type { RecordMark } from '../outputs/output.ts';
import type { RecordContent } from '../outputs/table.ts';

/** A record as its line says it. */
export interface FoundRecord {
  readonly id: RecordMark['id'];
  readonly content: RecordContent;
}

/** What holds the words of a record, one of them. */
const TEXTS = ['text', 'markdown', 'html'] as const;

/** A record of a line of JSON (UTF-8, RFC 8259). One that says none has a fault instead, and its id as far as it can be had. */
export function parseRecord(line: Uint8Array): FoundRecord {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    if (error instanceof SyntaxError)
      return { id: null, content: { fault: `it is no JSON: ${messageOf(error)}` } };
    return { id: idOfBroken(line), content: { fault: 'it is not UTF-8, as JSON has to be' } };
  }
  if (!isObject(data))
    return { id: null, content: { fault: 'it is no object of JSON with an id and a text' } };
  const id = idOf(data);
  try {
    if (id === null) throw new SourceError(describeId(data['id']));
    return { id, content: contentOf(data) };
  } catch (error) {
    return { id, content: { fault: messageOf(error) } };
  }
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Data =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Text that is no UTF-8 would lose letters; its id is mostly sound. */
function idOfBroken(line: Uint8Array): RecordMark['id'] {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(line));
    const id = isObject(data) ? idOf(data) : null;
    return typeof id === 'string' && id.includes('\ufffd') ? null : id;
  } catch {
    return null;
  }
}

function idOf({ id }: Data): RecordMark['id'] {
  return typeof id === 'string' || (typeof id === 'number' && Number.isSafeInteger(id)) ? id : null;
}

function describeId(id: unknown): string {
  if (id == null) return 'it has no id';
  if (typeof id === 'number') return 'its id is a number that JSON may not keep exactly; make it a string';
  return 'its id is neither a string nor a number';
}

/** Throws a SourceError. What is null is not there. */
function contentOf(data: Data): RecordContent {
  const there = TEXTS.filter((name) => data[name] != null && data[name] !== '');
  const [name] = there;
  if (name === undefined) {
    const isEmpty = TEXTS.some((one) => data[one] === '');
    throw new SourceError(isEmpty ? 'it is empty' : 'it has none of text, markdown and html');
  }
  if (there.length > 1) throw new SourceError(`it has ${there.join(' and ')}; leave one of them`);
  const text = stringIn(data, name) ?? '';
  if (text.trim() === '') throw new SourceError('it is empty');
  if (Buffer.byteLength(text) > LARGEST_INPUT)
    throw new SourceError(`it is larger than ${LARGEST_INPUT / 1024 / 1024} MB; no article is that long`);
  return {
    text,
    format: name === 'text' ? null : name,
    url: stringIn(data, 'url'),
    published: stringIn(data, 'published'),
  };
}

/** Null for nothing and for an empty string. Throws a SourceError for what is no string. */
function stringIn(data: Data, name: string): string | null {
  const value = data[name] ?? '';
  if (typeof value !== 'string') throw new SourceError(`its ${name} is no string`);
  return value === '' ? null : value;
}
