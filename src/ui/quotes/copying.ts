import { type Article, nameOfSpeaker, type Quote } from '../../model/index.ts';
import { CLIPBOARD_MAX, cutToBytes } from '../../terminal/index.ts';
import { isIndirect, type SpeakerColors } from '../../theme/index.ts';
import { describeSpeaker, textOfQuote } from './listing.ts';

/** What goes onto the clipboard, and what is said of it. */
export interface Copied {
  readonly text: string;
  readonly notice: string;
}

/**
 * A quote as one passes it on: its words, who said them, the headline, the address. Too long a one loses the end of its
 * words, never who said them.
 */
export function composeCopy(article: Article, quote: Quote, speakers: SpeakerColors): Copied {
  const { title, source } = article;
  const name = nameOfSpeaker(quote.speaker);
  const who = describeSpeaker(quote, speakers, '');
  const said = isIndirect(quote) && who !== '' ? `${who} (indirect speech)` : who;
  const below = [said === '' ? null : `— ${said}`, title, source.url]
    .filter((line) => line !== null)
    .map((line) => `\n${line}`)
    .join('');
  const words = textOfQuote(quote);
  const room = Math.max(0, CLIPBOARD_MAX - Buffer.byteLength(below) - Buffer.byteLength('“…”'));
  const kept = cutToBytes(words, room);
  const cut = kept !== words;
  const marked = quoted(cut ? `${kept.trimEnd()}…` : words, quote);
  const short = `${marked}${name === null ? '' : ` — ${name}`}`;
  return { text: marked + below, notice: `copied${cut ? ', cut to what a clipboard takes' : ''}: ${short}` };
}

/** Words in quotation marks; indirect speech is in the article's words, not in those of whoever spoke. */
export function quoted(words: string, quote: Quote): string {
  return isIndirect(quote) ? words : `“${words}”`;
}
