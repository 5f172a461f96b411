import type { Held } from './page.ts';

/** Templates whose words are shown as they are, and which of their places holds them. */
const SHOWN: Readonly<Record<string, number>> = {
  lang: 2,
  nowrap: 1,
  nobr: 1,
  small: 1,
  big: 1,
  em: 1,
  strong: 1,
  abbr: 1,
  transl: 2,
  transliteration: 2,
  visible: 1,
  strike: 1,
  'lang-en': 1,
  smallcaps: 1,
  tlx: 1,
  code: 1,
  kbd: 1,
  var: 1,
  angbr: 1,
  ill: 1,
  'interlanguage link': 1,
  'as of': 1,
  'columns-list': 1,
  plainlist: 1,
  flatlist: 1,
  center: 1,
  start: 1,
  url: 1,
};

/** What a template without a parameter stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  '!': '|',
  '=': '=',
  snd: ' – ',
  'spaced ndash': ' – ',
  ndash: '–',
  mdash: '—',
  nbsp: '\u00a0',
  "'": "'",
  dash: ' – ',
};

/** Templates that name the place they stand at; the last shows its name. */
const ANCHORS = new Set([
  'anchor',
  'anchors',
  'anker',
  'ancre',
  'ancla',
  '\u044f\u043a\u043e\u0440\u044c',
  'vanchor',
]);

/**
 * What a template shows: words where it is one of those whose words are known, a quotation, else something that is left
 * out, since nobody can know what it would say. `inner` is what stands between its braces.
 */
export function readTemplate(inner: string): string | Held | Shown {
  const { name, places, named } = parametersOf(inner);
  if (ANCHORS.has(name) && places.length > 0)
    return { type: 'names', names: places, text: name === 'vanchor' ? (places[0] ?? '') : '' };
  const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
  if (sign !== undefined && places.length === 0) return sign;
  const place = Object.hasOwn(SHOWN, name) ? SHOWN[name] : undefined;
  const words = place === undefined ? undefined : (places[place - 1] ?? named.get(String(place)));
  if (words !== undefined) {
    const others = places.filter((_, at) => at !== (place ?? 0) - 1);
    return { type: 'shown', text: words, left: leftOf(name, others, named) };
  }
  if (/^lang-[a-z-]{2,8}$/.test(name) && places[0])
    return { type: 'shown', text: places[0], left: leftOf(name, places.slice(1), named) };
  if (/^(?:reflist|references|refs|einzelnachweise|r\u00e9f\u00e9rences)$/.test(name))
    return '<references />';
  if (/^(?:convert|cvt)$/.test(name) && places[1]) {
    return { type: 'shown', text: `${places[0]} ${places[1]}`, left: leftOf(name, places.slice(2), named) };
  }
  if (/^(?:block ?quote|quote|quotation|cquote|zitat|citation bloc|cita)$/.test(name)) {
    const text = named.get('text') ?? named.get('quote') ?? places[0] ?? '';
    const who = [
      named.get('author') ?? named.get('by') ?? places[1],
      named.get('source') ?? named.get('title') ?? places[2],
    ];
    if (text.trim() !== '') {
      const more = [
        ...places.slice(3),
        ...[...named].filter(([key]) => !QUOTED.has(key)).map(([key, value]) => `${key}=${value}`),
      ];
      return { type: 'quotation', text, attribution: [...who, ...more].filter(Boolean).join(', ') };
    }
  }
  if (/^(?:cite [a-z]{2,20}$|citation$|internetquelle$|literatur$|lien web$|ouvrage$|article$)/.test(name)) {
    const cited = citationOf(named);
    if (cited.text !== '')
      return { type: 'shown', text: cited.text, left: leftOf(name, places, cited.others) };
  }
  return { type: 'left', text: `{{${inner}}}`, reason: 'hidden' };
}

/** Parameters of quotations that are taken by name. */
const QUOTED = new Set(['text', 'quote', 'author', 'by', 'source', 'title', 'align', 'style', 'class']);

/** Words that a template shows, and what it says beside them. */
export interface Shown {
  readonly type: 'shown';
  readonly text: string;
  /** Empty for nothing. */
  readonly left: string;
}

/** Parameters that are not shown; codes of languages and units are none. */
function leftOf(name: string, places: readonly string[], named: ReadonlyMap<string, string>): string {
  const words = places.filter((place) => place !== '' && !/^(?:[a-zA-Z-]{1,8}|\d{1,3})$/.test(place));
  const left = [...words, ...[...named].map(([key, value]) => `${key}=${value}`)];
  return left.length === 0 ? '' : `{{${[name, ...left].join(' | ')}}}`;
}

/** Who wrote what, where and when: as a note is printed. */
function citationOf(named: ReadonlyMap<string, string>): {
  readonly text: string;
  readonly others: Map<string, string>;
} {
  const others = new Map(named);
  const first = (...names: string[]) => {
    const found = names.find((name) => named.get(name));
    if (found !== undefined) others.delete(found);
    return named.get(found ?? '') ?? '';
  };
  const last = first('last', 'last1', 'nom', 'nom1');
  const given = first('first', 'first1', 'pr\u00e9nom', 'pr\u00e9nom1');
  const author =
    [last, given].filter(Boolean).join(', ') || first('author', 'author1', 'authors', 'autor', 'auteur');
  const title = first('title', 'titel', 'titre', 'chapter');
  const url = first('url', 'chapter-url');
  const whole = /^https?:\/\/[^\s[\]<>"|{}]{1,1000}$/.test(url);
  if (!whole && url !== '') others.set('url', url);
  const linked = whole ? `[${url} ${title || url}]` : title;
  const where = first(
    'work',
    'website',
    'newspaper',
    'journal',
    'magazine',
    'publisher',
    'werk',
    'site',
    'p\u00e9riodique',
    'verlag',
    '\u00e9diteur',
  );
  const text = [author, linked, where, first('date', 'year', 'datum', 'ann\u00e9e')]
    .filter(Boolean)
    .join('. ');
  return { text, others };
}

interface Parameters {
  readonly name: string;
  readonly places: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** The parameters of a template: parted by pipes that stand in no link and no other template. */
function parametersOf(inner: string): Parameters {
  const parts: string[] = [];
  let depth = 0;
  let open = 0;
  for (const { index, 0: sign } of inner.matchAll(/\[\[|\]\]|\{\{|\}\}|\|/g)) {
    if (sign === '[[' || sign === '{{') depth++;
    else if (sign !== '|') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(inner.slice(open, index));
      open = index + 1;
    }
  }
  parts.push(inner.slice(open));
  const [called = '', ...others] = parts;
  const places: string[] = [];
  const named = new Map<string, string>();
  for (const part of others) {
    const key = /^\s*([\p{L}\p{N}][\p{L}\p{N} _-]{0,40}?)\s*=/u.exec(part);
    const name = (key?.[1] ?? '').toLowerCase();
    if (key && !named.has(name)) named.set(name, part.slice(key[0].length).trim());
    else places.push(part.trim());
  }
  return { name: called.trim().toLowerCase().replaceAll('_', ' '), places, named };
}
