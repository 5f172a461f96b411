import PostalMime from 'postal-mime';
import { withReadableHeader } from './bytes.ts';
import { decodeField, type Field, splitHeader } from './fields.ts';
import { joinFlowed } from './flowed.ts';
import { type Budget, countLines } from './limits.ts';
import { isNode, type MimeNode } from './mime-node.ts';
import { readNodeText } from './node-text.ts';

/** What nests deeper than this, or has more parts, was made to be hard to read. */
const DEEPEST = 30;
const MOST_PARTS = 1000;
/** Messages in messages are shown as their text where they go deeper. */
const DEEPEST_MESSAGE = 8;

/** A message, or a part of one: what holds others, or a leaf. */
export interface Part {
  /** In small letters: `text/plain`, which is also what says nothing of itself or nothing that can be. */
  readonly type: string;
  readonly fields: readonly Field[];
  /** Of the file that it is. */
  readonly name: string | null;
  readonly description: string | null;
  /** It came as a file, whatever is in it. */
  readonly isAttached: boolean;
  /** Another part may show it. */
  readonly hasId: boolean;
  /** In bytes, decoded. */
  readonly size: number;
  /** Its words, where it is text. */
  readonly text: string;
  /** The message that it holds. */
  readonly message: Part | null;
  readonly parts: readonly Part[];
  /** Words around the parts inside, for programs that do not know them. */
  readonly around: readonly string[];
}

/**
 * Parses a message. Rejects one that nests too deep or has too many parts, or a header beyond all measure; that takes about
 * 15 µs a line, which nothing can break off (Node 20). `budget`: for messages inside.
 */
export async function parseMessage(bytes: Buffer, budget: Budget, depth = 0): Promise<Part> {
  // The message is made the one part of another: else the parser drops what stands behind its last boundary.
  const boundary = crypto.randomUUID();
  const head = Buffer.from(`Content-Type: multipart/mixed; boundary=${boundary}\n\n--${boundary}\n`);
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: DEEPEST });
  await parser.parse(Buffer.concat([head, withReadableHeader(bytes)]));
  // What it returns has the texts of all parts in one; which are which is in its tree alone.
  const root: unknown = Reflect.get(parser, 'root');
  if (!isNode(root)) throw new TypeError('the parser has no tree of parts');
  const [message, ...more] = root.childNodes;
  if (!message || more.length > 0) throw new TypeError('the message is not the one part');
  if (countNodes(message) > MOST_PARTS) throw new RangeError(`it has more than ${MOST_PARTS} parts`);
  const part = await toPart(message, budget, depth);
  return { ...part, around: [...part.around, ...wordsOf(readNodeText(root))] };
}

/** A message without a header, of one text. */
export const textPart = (text: string): Part => ({
  type: 'text/plain',
  fields: [],
  name: null,
  description: null,
  isAttached: false,
  hasId: false,
  size: text.length,
  text,
  message: null,
  parts: [],
  around: [],
});

const countNodes = ({ childNodes }: MimeNode): number =>
  childNodes.reduce((sum, one) => sum + countNodes(one), 1);

const wordsOf = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);

async function toPart(node: MimeNode, budget: Budget, depth: number): Promise<Part> {
  const { contentType, contentDisposition, contentDescription, contentId, content, childNodes } = node;
  const { value, params } = contentType.parsed;
  const isBroken = childNodes.length === 0 && contentType.multipart !== false;
  const said = isBroken || !/^[\w.+-]+\/[\w.+-]+$/.test(value) ? 'text/plain' : value.toLowerCase();
  const isAttached = contentDisposition.parsed.value.toLowerCase() === 'attachment';
  const holds = said === 'message/rfc822' && !isAttached;
  const message = holds ? await parseInner(content, budget, depth + 1) : null;
  const type = holds && message === null ? 'text/plain' : said;
  const parts: Part[] = [];
  for (const one of childNodes) parts.push(await toPart(one, budget, depth));
  const { fields, words } = splitHeader(node);
  const name = contentDisposition.parsed.params['filename'] || params['name'];
  const text = type === 'text/plain' || type === 'text/html' || parts.length > 0 ? textOf(node) : '';
  return {
    type,
    fields,
    name: name ? decodeField(name) : null,
    description: contentDescription ? decodeField(contentDescription) : null,
    isAttached,
    hasId: contentId !== undefined,
    size: content?.byteLength ?? 0,
    text: parts.length > 0 ? '' : [...wordsOf(words), text].join('\n\n'),
    message,
    parts,
    around: parts.length > 0 ? [...wordsOf(words), ...wordsOf(text)] : [],
  };
}

/** Null where it cannot be parsed, or there was too much before it. */
async function parseInner(content: ArrayBuffer | null, budget: Budget, depth: number): Promise<Part | null> {
  if (content === null || depth > DEEPEST_MESSAGE) return null;
  const bytes = Buffer.from(content);
  budget.lines -= countLines(bytes.toString('latin1'));
  return budget.lines < 0 ? null : parseMessage(bytes, budget, depth).catch(() => null);
}

function textOf(node: MimeNode): string {
  const { format, delsp } = node.contentType.parsed.params;
  const text = readNodeText(node);
  return format?.toLowerCase() === 'flowed' ? joinFlowed(text, delsp?.toLowerCase() === 'yes') : text;
}
