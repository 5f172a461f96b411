import { isGeneral, kindOfName } from '../../callout-kinds.ts';
import { type Arguments, firstNamed } from './arguments.ts';
import { HIDDEN, type Meaning, PLAIN } from './container.ts';

/** Names under which containers say their kind, and their title or label. */
const KIND = 'type kind style variant context level severity color intent status class';
const TITLE = 'title heading header summary label name';
const ADDRESS = 'href url src link to';

/** Films, posts and the like by what shortcodes call them, with the address that an id of theirs stands for. */
const EMBEDS: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  youtubelite: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  instagram: 'https://www.instagram.com/p/',
  gist: 'https://gist.github.com/',
  codepen: 'https://codepen.io/',
  embed: '',
  iframe: '',
  tweet: '',
  x: '',
  video: '',
};
const PICTURES = new Set('figure img image picture'.split(' '));
const SOURCES = new Set('highlight code-highlight codeblock'.split(' '));
const COMMENTS = new Set('comment comments'.split(' '));

/**
 * What a shortcode, tag or component of a name is: a callout by its name or what it says of itself, something with a label,
 * or no more than looks.
 */
export function meaningOf(name: string, said: Arguments): Meaning {
  const bare = name.toLowerCase().replace(/^.*[/.:]/, '');
  if (SOURCES.has(bare))
    return { type: 'code', language: firstNamed(said, 'lang language') || (said.words[0] ?? '') };
  if (COMMENTS.has(bare)) return HIDDEN;
  const kind = kindOfName(bare);
  if (kind !== null) return calloutOf(kind, said);
  const label = firstNamed(said, TITLE);
  const url = addressIn(said);
  if (
    /^(?:details|accordion|collapse|expand(?:able)?|spoiler|tab(?:item|-item|panel)?|step|card|dropdown)$/.test(
      bare,
    )
  )
    return { type: 'labelled', label: label || said.words.join(' '), url };
  return label === '' ? PLAIN : { type: 'labelled', label, url };
}

/** The callout of a kind, which its arguments may tell better. */
function calloutOf(kind: string, said: Arguments): Meaning {
  const [first = '', ...others] = said.words;
  const named = kindOfName(firstNamed(said, KIND));
  const own = named === null ? kindOfName(first) : null;
  const title = firstNamed(said, TITLE) || (own === null ? said.words : others).join(' ');
  return { type: 'callout', kind: named ?? own ?? (isGeneral(kind) ? 'note' : kind), title };
}

/** The words of a note that are an argument of it. */
export function wordsIn(said: Arguments): string {
  return firstNamed(said, 'content text body message');
}

/**
 * What stands alone is: a picture, a film, a card, or nothing that is shown. Null for a callout without its words: nobody
 * closed it.
 */
export function meaningAlone(name: string, said: Arguments): Meaning | null {
  const bare = name.toLowerCase().replace(/^.*[/.:]/, '');
  const address = addressIn(said);
  if (PICTURES.has(bare)) {
    const url = address || (said.words[0] ?? '');
    const caption = firstNamed(said, 'caption') || firstNamed(said, 'title');
    return url === '' ? HIDDEN : { type: 'image', url, alt: firstNamed(said, 'alt'), caption };
  }
  const base = Object.hasOwn(EMBEDS, bare) ? EMBEDS[bare] : undefined;
  if (base !== undefined) {
    const id = firstNamed(said, 'id') || said.words.filter((word) => word !== 'true').join('/');
    const url = address || (base !== '' && id !== '' ? base + id : /^https?:/.test(id) ? id : '');
    return url === '' ? HIDDEN : { type: 'embed', url };
  }
  const label = firstNamed(said, TITLE);
  const kind = kindOfName(bare);
  if (kind !== null) {
    return wordsIn(said) === '' ? null : calloutOf(kind, said);
  }
  return label === '' ? HIDDEN : { type: 'labelled', label, url: address };
}

/** An address, and nothing that only the generator knows. */
function addressIn(said: Arguments): string {
  const address = firstNamed(said, ADDRESS);
  return /\s/.test(address) ? '' : address;
}
