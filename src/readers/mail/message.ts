import { joinFlowed } from './flowed.ts';
import { type Header, parseParameters, rawField, readField, readHeader } from './header.ts';
import { decodeOctets } from './octets.ts';
import { type Part, readPart, sizeOfPart, textOfPart } from './parts.ts';

/** Messages in messages are shown as their text where they go deeper. */
const DEEPEST = 8;

/** What is to be read of a message, in its order. */
export type Piece =
  | { readonly type: 'plain' | 'html'; readonly text: string }
  | { readonly type: 'message'; readonly message: Message };

/** What came with a message beside its words. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** It is shown in the message, as a picture is. */
  readonly related: boolean;
}

export interface Message {
  /** The line that a mailbox has over it; empty without one. */
  readonly envelope: string;
  readonly header: Header;
  readonly pieces: readonly Piece[];
  readonly attachments: readonly Attachment[];
  /** Words that are not shown: around the parts, or of a text that another part says in full. */
  readonly hidden: readonly string[];
  /** Why these pieces, in words. */
  readonly chosen: readonly string[];
}

interface Found {
  readonly pieces: Piece[];
  readonly attachments: Attachment[];
  readonly hidden: string[];
  readonly chosen: string[];
}

/** The words of HTML: the reader of HTML is handed in, since it is loaded for messages that have some. */
export type WordsOf = (html: string) => string;

/** Reads the message between two places of some octets. Never fails. */
export function readMessage(octets: string, from: number, to: number, wordsOf: WordsOf, depth = 0): Message {
  const header = readHeader(octets, from, to);
  const found: Found = { pieces: [], attachments: [], hidden: [], chosen: [] };
  addPart(found, readPart(octets, header, to), false, { wordsOf, depth });
  return { envelope: '', header, ...found };
}

interface Context {
  readonly wordsOf: WordsOf;
  readonly depth: number;
}

/** Adds what a part holds; `related`: it belongs to a page, as a picture does. */
function addPart(found: Found, part: Part, related: boolean, context: Context): void {
  for (const words of part.around) found.hidden.push(decodeOctets(words, null).trim());
  if (part.parts.length === 0) addLeaf(found, part, related, context);
  else if (part.type === 'multipart/alternative') addAlternative(found, part, context);
  else
    part.parts.forEach((one, at) => {
      addPart(found, one, related || (part.type === 'multipart/related' && at > 0), context);
    });
}

function addLeaf(found: Found, part: Part, related: boolean, { wordsOf, depth }: Context): void {
  const { type, header, body } = part;
  const disposition = parseParameters(rawField(header, 'content-disposition'));
  const { parameters } = parseParameters(rawField(header, 'content-type'));
  const name = disposition.parameters.get('filename') ?? parameters.get('name') ?? null;
  const isAttached =
    disposition.value === 'attachment' || (related && rawField(header, 'content-id') !== null);
  const readAs = isAttached ? null : type;
  if (readAs === 'message/rfc822' && depth < DEEPEST) {
    const message = readMessage(body.replace(/^\n{1,10}/, ''), 0, body.length, wordsOf, depth + 1);
    found.pieces.push({ type: 'message', message });
  } else if (readAs === 'text/plain' || readAs === 'text/html' || readAs === 'message/rfc822') {
    const text = textOfPart(part);
    if (text.trim() === '') return;
    const isFlowed = parameters.get('format')?.toLowerCase() === 'flowed';
    const deletesSpace = parameters.get('delsp')?.toLowerCase() === 'yes';
    if (readAs === 'text/html') found.pieces.push({ type: 'html', text });
    else found.pieces.push({ type: 'plain', text: isFlowed ? joinFlowed(text, deletesSpace) : text });
  } else if (body.trim() !== '' || name !== null) {
    const called = name ?? readField(header, 'content-description') ?? '';
    found.attachments.push({ name: called, type, size: sizeOfPart(part), related });
  }
}

/** Of parts that say the same: the text, if it says all; else the HTML. */
function addAlternative(found: Found, part: Part, context: Context): void {
  const choices = part.parts.map((one) => {
    const choice: Found = { pieces: [], attachments: [], hidden: [], chosen: [] };
    addPart(choice, one, false, context);
    return choice;
  });
  for (const { attachments, hidden, chosen } of choices) {
    for (const one of attachments) found.attachments.push(one);
    for (const one of hidden) found.hidden.push(one);
    for (const one of chosen) found.chosen.push(one);
  }
  const isPlain = ({ pieces }: Found) => pieces.length > 0 && pieces.every(({ type }) => type === 'plain');
  const plain = choices.find(isPlain);
  const rich = choices.find((choice) => choice.pieces.length > 0 && !isPlain(choice));
  if (!plain || !rich) {
    for (const one of (plain ?? rich)?.pieces ?? []) found.pieces.push(one);
    return;
  }
  const [text, html] = [wordsIn(plain, context.wordsOf), wordsIn(rich, context.wordsOf)];
  const isStub = countWords(text) < STUB && countWords(text) * FULLER < countWords(html);
  found.chosen.push(
    isStub
      ? 'the HTML part, since the text part says but little of it'
      : 'the text part, which says what the HTML part does',
  );
  if (isStub) found.hidden.push(text.trim());
  for (const one of (isStub ? rich : plain).pieces) found.pieces.push(one);
}

/** A text of fewer words may be a mere word that there is HTML; it is where HTML has so many times as many. */
const STUB = 200;
const FULLER = 3;

const wordsIn = ({ pieces }: Found, wordsOf: WordsOf): string =>
  pieces
    .map((one) => (one.type === 'message' ? '' : one.type === 'html' ? wordsOf(one.text) : one.text))
    .join('\n\n');

const countWords = (text: string): number => text.split(/\s+/).length - 1;
