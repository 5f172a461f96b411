import { isBlank } from '../../../model/index.ts';

/** What a page says of its article to machines (schema.org in JSON-LD). Strings are as they stand there, not clean. */
export interface Linked {
  readonly headline: string | null;
  readonly alternative: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly image: string | null;
  /** The text of the article, where the page gives it. */
  readonly body: string | null;
}

/** Looked at and no more; a page that has more is not meant for reading. */
const MAX_NODES = 2000;
const MAX_SCRIPTS = 40;

const ARTICLE =
  /^(?:\w*Article|\w*NewsArticle|BlogPosting|Report|Review|ClaimReview|Recipe|SocialMediaPosting|LiveBlogPosting|OpinionNewsArticle)$/;

type Json = Readonly<Record<string, unknown>>;

/** The first article that a page's data describe; null where they describe none or cannot be parsed. */
export function readJsonLd(scripts: readonly string[]): Linked | null {
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const found = findArticle(parse(script));
    if (found) return toLinked(found);
  }
  return null;
}

/** Without the end of a comment or of CDATA, a semicolon behind it. */
function withoutClose(text: string): string {
  const end = text.endsWith(';') ? text.slice(0, -1).trimEnd() : text;
  const close = ['-->', '/*]]>*/', ']]>'].find((one) => end.endsWith(one));
  if (close === undefined) return text;
  const rest = end.slice(0, -close.length).trimEnd();
  return close === ']]>' && rest.endsWith('//') ? rest.slice(0, -2) : rest;
}

/** JSON as pages have it: perhaps in a comment or CDATA, with line ends in its strings. */
function parse(script: string): unknown {
  const text = withoutClose(
    script.trim().replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, ''),
  );
  try {
    return JSON.parse(text);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings, pages have them
      return JSON.parse(text.replace(/[\x00-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

function findArticle(data: unknown): Json | null {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      if (typesOf(value).some((type) => ARTICLE.test(type))) return value;
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed'])
        if (key in value) queue.push(value[key]);
    }
  }
  return null;
}

function toLinked(article: Json): Linked {
  return {
    headline: textAt(article, 'headline') ?? textAt(article, 'name'),
    alternative: textAt(article, 'alternativeHeadline') ?? textAt(article, 'alternateName'),
    description: textAt(article, 'description'),
    authors: personsIn(article['author'] ?? article['creator']),
    published: textAt(article, 'datePublished') ?? textAt(article, 'dateCreated'),
    site: personsIn(article['publisher'])[0] ?? null,
    lang: textAt(article, 'inLanguage'),
    url: textAt(article, 'url') ?? addressOf(article['mainEntityOfPage']),
    image: addressOf(article['image']),
    body: textAt(article, 'articleBody'),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(value: Json): string[] {
  const type = value['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
}

function textAt(value: Json, key: string): string | null {
  const found = value[key];
  const first: unknown = Array.isArray(found) ? found[0] : found;
  if (isObject(first) && typeof first['@value'] === 'string') return first['@value'];
  return typeof first === 'string' && !isBlank(first) ? first : null;
}

/** Names of persons or organisations, however they are given. */
function personsIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return all.flatMap((one): string[] => {
    if (typeof one === 'string') return isBlank(one) ? [] : [one];
    if (!isObject(one)) return [];
    const { name } = one;
    if (Array.isArray(name)) return name.filter((part): part is string => typeof part === 'string');
    return typeof name === 'string' && !isBlank(name) ? [name] : [];
  });
}

function addressOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (!isObject(first)) return null;
  return textAt(first, 'url') ?? textAt(first, 'contentUrl') ?? textAt(first, '@id');
}
