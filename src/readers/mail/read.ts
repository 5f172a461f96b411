import {
  type Article,
  clean,
  type Explained,
  type Explanation,
  type FurnitureReason,
} from '../../model/index.ts';
import { ReadError } from '../error.ts';
import { readText } from '../text/index.ts';
import { readBody } from './body.ts';
import { findMessages, unquoteFrom } from './mailbox.ts';
import { type Message, readMessage } from './message.ts';
import { toOctets } from './octets.ts';
import { type ReadPage, toArticle } from './to-article.ts';

/** The reader of HTML, loaded for mail alone. */
export interface HtmlReader {
  readonly readHtml: ReadPage;
  readonly pageWords: (html: string) => string;
}

/** Why what is left out is: the words of `--explain`. */
const WHY: Partial<Record<FurnitureReason, string>> = {
  'mail-header': 'a field over a mail',
  attachment: 'a file that a part of the mail shows',
  hidden: 'words around the parts, or of a text that the HTML says in full',
  repeated: 'the subject again',
  author: 'the signature of a mail',
};

/** Reads mail: one message, or a mailbox of several. What is no message by its header is text. Never throws. */
export function readMail(text: string, html: HtmlReader): Article {
  const messages = readMessages(text, html);
  return messages === null ? readText(text) : toArticle(messages, pageReader(html));
}

/** Reads as `readMail` does; `decided` is how the text was told to be mail. */
export function explainMail(text: string, html: HtmlReader, decided: string): Explained {
  const messages = readMessages(text, html);
  const say = (what: Explanation['what'], words: string, reason: string): Explanation => ({
    what,
    text: clean(words),
    reason: clean(reason),
  });
  if (messages === null) {
    const reason = `text: there is no header of a message, though ${decided}`;
    return { article: readText(text), explanations: [say('document', 'all of it', reason)] };
  }
  const article = toArticle(messages, pageReader(html));
  const count = messages.length === 1 ? 'one message' : `${messages.length} messages`;
  const explanations = [say('document', 'all of it', `mail, ${count}: ${decided}`)];
  if (article.title !== null) explanations.push(say('title', article.title, 'the subject of the mail'));
  for (const { chosen } of messages)
    for (const one of chosen) explanations.push(say('document', 'the body', one));
  for (const { text: words, reason } of article.furniture)
    explanations.push(say('furniture', words, `${reason}: ${WHY[reason] ?? 'as in text and web pages'}`));
  return { article, explanations };
}

/** The words of mail alone, as they stand in its parts: for mail whose structure is too much to read. */
export function mailWords(text: string, html: HtmlReader): string {
  const words: string[] = [];
  const add = ({ pieces }: Message): void => {
    for (const piece of pieces) {
      if (piece.type === 'message') add(piece.message);
      else words.push(piece.type === 'html' ? html.pageWords(piece.text) : piece.text);
    }
  };
  for (const message of readMessages(text, html) ?? []) add(message);
  return words.join('\n\n') || text;
}

function readMessages(text: string, { pageWords }: HtmlReader): readonly Message[] | null {
  const octets = toOctets(text.replace(/^\ufeff?\n{0,100}/, ''));
  const places = findMessages(octets);
  const messages = places.map(({ start, from, to }) => {
    if (from === start) return readMessage(octets, from, to, pageWords);
    const own = unquoteFrom(octets.slice(from, to));
    const envelope = octets.slice(start, from - 1);
    return { ...readMessage(own, 0, own.length, pageWords), envelope };
  });
  return messages.some(({ header }) => header.fields.length > 0) ? messages : null;
}

/** A page without an article is its words. */
function pageReader({ readHtml, pageWords }: HtmlReader): ReadPage {
  return (html) => {
    try {
      return readHtml(html);
    } catch (error) {
      if (error instanceof ReadError) return readBody(pageWords(html));
      throw error;
    }
  };
}
