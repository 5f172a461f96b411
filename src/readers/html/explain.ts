import { type Clean, clean, cleanLine, type Explained, type Explanation } from '../../model/index.ts';
import { fold } from './extraction/lines.ts';
import { dateOfAddress } from './metadata/dates.ts';
import { readJsonLd } from './metadata/json-ld.ts';
import { type HtmlOptions, type Reading, readPage } from './page.ts';
import type { Element } from './parsing/tree.ts';

/** Of a class attribute so many characters are shown. */
const SHOWN = 50;

/** Reads as `readHtml` does, and says where each fact comes from, what was taken for the article and what was left out. */
export function explainHtml(text: string, options: HtmlOptions = {}): Explained {
  const reading = readPage(text, options);
  const { article, root, because, removed } = reading;
  const explanations: Explanation[] = [
    ...explainFacts(reading),
    {
      what: 'document',
      text: tagOf(root),
      reason: clean(
        `its sentences outweigh what else is in it by more than those of any other element${because ? `; ${because}` : ''}`,
      ),
    },
  ];
  article.furniture.forEach(({ text: words, reason }, at) => {
    const element = removed[at];
    if (!element) return;
    const because = element.removed?.because ?? 'it says the headline again';
    explanations.push({
      what: 'furniture',
      text: words,
      reason: clean(`${reason}: ${because}: ${tagOf(element)}`),
    });
  });
  return { article, explanations };
}

function explainFacts({ article, page, metadata }: Reading): Explanation[] {
  const linked = readJsonLd(page.data);
  const found: Explanation[] = [];
  const say = (what: Explanation['what'], text: Clean | null, reason: string) => {
    if (text !== null) found.push({ what, text, reason: clean(reason) });
  };
  const { headline } = metadata;
  say(
    'title',
    article.title,
    headline
      ? `stands on the page: ${tagOf(headline)}`
      : fold(linked?.headline ?? '') === fold(article.title ?? '')
        ? 'the page states it to machines (JSON-LD)'
        : 'the page states it in its head (Open Graph, <meta> or <title>)',
  );
  say('standfirst', article.standfirst, 'stands under the headline, named so or stated as the description');
  say(
    'byline',
    article.byline,
    article.byline !== metadata.byline
      ? 'a line over or under the text'
      : linked && linked.authors.length > 0
        ? 'the page states it to machines (JSON-LD)'
        : 'the page states it in its head (<meta>), or calls an element so',
  );
  say(
    'date',
    article.published,
    article.published !== metadata.published
      ? article.published === dateOfAddress(article.source.url)
        ? 'stands in the address'
        : article.published === metadata.modified
          ? 'when it was last changed, as the page states it to machines; no other date is found'
          : 'a line over or under the text'
      : linked?.published
        ? 'the page states it to machines (JSON-LD)'
        : 'the page states it in its head (<meta>) or marks it as such',
  );
  say('source', article.source.url, 'the canonical address, or where the page was fetched from');
  return found;
}

/** An element as its start tag: what its makers call it. */
function tagOf({ name, attributes }: Element): Clean {
  if (name.startsWith('#')) return clean('the whole page');
  const named = ['id', 'class'].flatMap((key) => {
    const value = cleanLine(attributes.get(key) ?? '');
    if (value === '') return [];
    return ` ${key}="${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}"`;
  });
  return cleanLine(`<${name}${named.join('')}>`);
}
