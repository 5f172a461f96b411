import { isBlank } from '../../../model/index.ts';
import { isObject, type Json, type LinkedData, parseLinkedData, typesOf } from './linked-data.ts';

/** What a page says of its article to machines (schema.org in JSON-LD). Strings are as they stand there, not clean. */
export interface Linked {
  readonly headline: string | null;
  readonly alternative: string | null;
  readonly description: string | null;
  /** Who wrote it: people if any are named. */
  readonly authors: readonly string[];
  /** Whether those are organisations. */
  readonly corporate: boolean;
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly image: string | null;
  /** The text of the article, where the page gives it. */
  readonly body: string | null;
}

const ARTICLE =
  /^(?:\w*Article|\w*NewsArticle|\w*BlogPosting|Report|Review|ClaimReview|Recipe|HowTo|\w*MediaPosting|DiscussionForumPosting|PodcastEpisode)$/;
const PAGE = /^(?:Web|About|Item|Profile|Medical\w{0,12}|Collection|FAQ|QA|Contact)Page$/;

/** What a page's data say of its article: of the first, or of the page; null where they describe neither or cannot be parsed. */
export function readJsonLd(scripts: readonly string[]): Linked | null {
  const data = parseLinkedData(scripts);
  const first = (type: RegExp): Json | undefined =>
    data.nodes.find((node) => typesOf(node).some((name) => type.test(name)));
  const article = first(ARTICLE);
  const page = first(PAGE);
  if (article) return toLinked(article, page, data);
  // The name of a page is the document's title.
  return page ? { ...toLinked(page, undefined, data), headline: textAt(page, 'headline') } : null;
}

function toLinked(article: Json, page: Json | undefined, data: LinkedData): Linked {
  const makers = [article['author'] ?? article['creator'], page?.['author']]
    .map((maker) => makersIn(maker, data))
    .find((found) => found.length > 0);
  const persons = (makers ?? []).filter(({ corporate }) => !corporate);
  return {
    headline: textAt(article, 'headline') ?? textAt(article, 'name'),
    alternative: textAt(article, 'alternativeHeadline') ?? textAt(article, 'alternateName'),
    description: textAt(article, 'description'),
    authors: (persons.length > 0 ? persons : (makers ?? [])).map(({ name }) => name),
    corporate: persons.length === 0,
    published:
      textAt(article, 'datePublished') ??
      textAt(article, 'dateCreated') ??
      (page ? textAt(page, 'datePublished') : null),
    modified: textAt(article, 'dateModified'),
    site: makersIn(article['publisher'], data)[0]?.name ?? null,
    lang: textAt(article, 'inLanguage'),
    url: textAt(article, 'url') ?? addressOf(article['mainEntityOfPage']),
    image: addressOf(article['image']),
    body: textAt(article, 'articleBody'),
  };
}

function textAt(value: Json, key: string): string | null {
  const found = value[key];
  const first: unknown = Array.isArray(found) ? found[0] : found;
  if (isObject(first) && typeof first['@value'] === 'string') return first['@value'];
  return typeof first === 'string' && !isBlank(first) ? first : null;
}

interface Maker {
  readonly name: string;
  readonly corporate: boolean;
}

/** Persons or organisations, however they are given: by name, by an object, by the name of one that stands elsewhere. */
function makersIn(value: unknown, { byId }: LinkedData): Maker[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return all.flatMap((one): Maker[] => {
    if (typeof one === 'string') return isBlank(one) ? [] : [{ name: one, corporate: false }];
    if (!isObject(one)) return [];
    const id = one['@id'];
    const meant = 'name' in one || typeof id !== 'string' ? one : (byId.get(id) ?? one);
    const types = typesOf(meant);
    const corporate =
      types.some((type) => /Organization|Corporation|WebSite/.test(type)) && !types.includes('Person');
    const names: unknown[] = Array.isArray(meant['name']) ? meant['name'].slice(0, 20) : [meant['name']];
    return names
      .filter((name): name is string => typeof name === 'string' && !isBlank(name))
      .map((name) => ({ name, corporate }));
  });
}

function addressOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (!isObject(first)) return null;
  return textAt(first, 'url') ?? textAt(first, 'contentUrl') ?? textAt(first, '@id');
}
