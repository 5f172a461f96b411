import type { Part } from './mime.ts';

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
  readonly part: Part;
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

/** Gathers what there is to be read of a message. */
export function gatherMessage(part: Part, wordsOf: WordsOf, envelope = ''): Message {
  const found: Found = { pieces: [], attachments: [], hidden: [], chosen: [] };
  addPart(found, part, false, wordsOf);
  return { envelope, part, ...found };
}

/** Adds what a part holds; `related`: it belongs to a page, as a picture does. */
function addPart(found: Found, part: Part, related: boolean, wordsOf: WordsOf): void {
  for (const words of part.around) found.hidden.push(words);
  if (part.parts.length === 0) addLeaf(found, part, related, wordsOf);
  else if (part.type === 'multipart/alternative') addAlternative(found, part, wordsOf);
  else
    part.parts.forEach((one, at) => {
      addPart(found, one, related || (part.type === 'multipart/related' && at > 0), wordsOf);
    });
}

function addLeaf(found: Found, part: Part, related: boolean, wordsOf: WordsOf): void {
  const { type, name, description, size, text, message } = part;
  const isRead = !part.isAttached && !(related && part.hasId);
  if (isRead && message !== null)
    found.pieces.push({ type: 'message', message: gatherMessage(message, wordsOf) });
  else if (isRead && (type === 'text/plain' || type === 'text/html')) {
    if (text.trim() !== '') found.pieces.push({ type: type === 'text/html' ? 'html' : 'plain', text });
  } else if (size > 0 || name !== null)
    found.attachments.push({ name: name ?? description ?? '', type, size, related });
}

/** Of parts that say the same: the text, if it says all; else the HTML. */
function addAlternative(found: Found, part: Part, wordsOf: WordsOf): void {
  const choices = part.parts.map((one) => {
    const choice: Found = { pieces: [], attachments: [], hidden: [], chosen: [] };
    addPart(choice, one, false, wordsOf);
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
  const [text, html] = [wordsIn(plain, wordsOf), wordsIn(rich, wordsOf)];
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
