import {
  type Article,
  clean,
  type Explained,
  type Explanation,
  type FurnitureReason,
  type Run,
} from '../../model/index.ts';
import { ReadError } from '../error.ts';
import { readText } from '../text/index.ts';
import { readBody } from './body.ts';
import { gatherMessage, type Message } from './message.ts';
import { type Parsed, parseMail } from './parse.ts';
import { type ReadPage, toArticle } from './to-article.ts';

/** The reader of HTML, loaded for mail alone. */
export interface HtmlReader {
  readonly readHtml: ReadPage;
  readonly pageWords: (html: string) => string;
}

/** The words of what was too much have less time than the whole had. */
const WORDS_SHARE = 0.5;

/** Why what is left out is: the words of `--explain`. */
const WHY: Partial<Record<FurnitureReason, string>> = {
  'mail-header': 'a field over a mail',
  attachment: 'a file that a part of the mail shows',
  hidden: 'words around the parts, or of a text that the HTML says in full',
  repeated: 'the subject again',
  author: 'the signature of a mail',
};

/**
 * Reads mail: one message, or a mailbox of several. What cannot be read as such is text, all of it. Throws what `run`, which
 * all goes through but the parser, throws.
 */
export async function readMail(text: string, html: HtmlReader, run: Run): Promise<Article> {
  const mail = await parseMail(text);
  return run(() =>
    typeof mail === 'string' ? readText(text) : toArticle(gatherMail(mail, html), pageReader(html)),
  );
}

/** Reads as `readMail` does; `decided` is how the text was told to be mail. */
export async function explainMail(
  text: string,
  html: HtmlReader,
  decided: string,
  run: Run,
): Promise<Explained> {
  const mail = await parseMail(text);
  return run(() => {
    if (typeof mail !== 'string') return explainMessages(gatherMail(mail, html), html, decided);
    return {
      article: readText(text),
      explanations: [explain('document', 'all of it', `text: ${mail}, though ${decided}`)],
    };
  });
}

function explainMessages(messages: readonly Message[], html: HtmlReader, decided: string): Explained {
  const article = toArticle(messages, pageReader(html));
  const count = messages.length === 1 ? 'one message' : `${messages.length} messages`;
  const explanations = [explain('document', 'all of it', `mail, ${count}: ${decided}`)];
  if (article.title !== null) explanations.push(explain('title', article.title, 'the subject of the mail'));
  for (const { chosen } of messages)
    for (const one of chosen) explanations.push(explain('document', 'the body', one));
  for (const { text, reason } of article.furniture)
    explanations.push(explain('furniture', text, `${reason}: ${WHY[reason] ?? 'as in text and web pages'}`));
  return { article, explanations };
}

const explain = (what: Explanation['what'], words: string, reason: string): Explanation => ({
  what,
  text: clean(words),
  reason: clean(reason),
});

/** The words of mail alone, as they stand in its parts: for mail whose structure is too much to read. */
export async function mailWords(text: string, html: HtmlReader): Promise<string> {
  const mail = await parseMail(text, WORDS_SHARE);
  if (typeof mail === 'string') return text;
  const words: string[] = [];
  const add = ({ pieces }: Message): void => {
    for (const piece of pieces) {
      if (piece.type === 'message') add(piece.message);
      else words.push(piece.type === 'html' ? html.pageWords(piece.text) : piece.text);
    }
  };
  for (const message of gatherMail(mail, html)) add(message);
  return words.join('\n\n') || text;
}

const gatherMail = (mail: readonly Parsed[], { pageWords }: HtmlReader): readonly Message[] =>
  mail.map(({ part, envelope }) => gatherMessage(part, pageWords, envelope));

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
