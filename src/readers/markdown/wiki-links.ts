import type { Token, TokenizerExtension, Tokens } from 'marked';

/** `[[page]]`, `[[page#part|shown words]]`, `![[picture.png]]`: Obsidian, Foam, Logseq and wikis. */
const LINK = /^(!?)\[\[([^[\]|\n\s](?:[^[\]|\n]{0,300}[^[\]|\n\s])?)(?:\|([^[\]\n]{1,300}))?\]\](?!\()/;
/** One that is no array, no attribute of C++, no slot of ECMAScript: a text that has some has wiki links. */
const SURE =
  /\[\[(?:[^[\]|\n]{1,300}\||[^[\]|\n]{0,300}#|[^[\]|\n\d,'"-]{1,300} [^[\]|\n,'"]{1,300}\]\]|[^[\]|\n]{1,300}\.\w{2,5}\]\])/;
const CONTENTS = /^_?toc_?$/i;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;
/** `300`, `300x200`: how large a picture is shown. */
const SIZE = /^\d{1,5}(?:x\d{1,5})?$/;

/** Whether a text has links as wikis have them. */
export function hasWikiLinks(text: string): boolean {
  return SURE.test(text);
}

/** Wiki links for marked, which knows none. */
export function wikiLinks(): TokenizerExtension {
  return {
    name: 'wiki-link',
    level: 'inline',
    start: (src) => {
      const at = src.indexOf('[[');
      return at < 0 ? undefined : src[at - 1] === '!' ? at - 1 : at;
    },
    tokenizer(src): Tokens.Link | Tokens.Image | undefined {
      const [raw, embeds, target = '', shown] = LINK.exec(src) ?? [];
      if (raw === undefined || CONTENTS.test(target) || !/\p{L}/u.test(target)) return undefined;
      const href = addressOf(target);
      if (embeds === '!' && PICTURE.test(target)) {
        const text = shown === undefined || SIZE.test(shown) ? '' : shown;
        return { type: 'image', raw, href, title: null, text, tokens: wordsOf(text) };
      }
      const text = shown ?? target.replace(/^#/, '');
      return { type: 'link', raw, href, title: null, text, tokens: wordsOf(text) };
    },
  };
}

function wordsOf(text: string): Token[] {
  return text === '' ? [] : [{ type: 'text', raw: text, text }];
}

/** A page is a file of Markdown, which its address says. */
function addressOf(target: string): string {
  const at = target.indexOf('#');
  const page = at < 0 ? target : target.slice(0, at);
  const part = at < 0 ? '' : target.slice(at);
  const isFile = page === '' || /\.\w{1,5}$/.test(page) || /^\w+:\/\//.test(page);
  return encodeURI(`${page}${isFile ? '' : '.md'}`) + part.replace(/ /g, '%20');
}
