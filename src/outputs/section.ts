import type { Article, Section } from '../model/index.ts';

/** A section of an article as an article of its own, or why there is none. */
export type SectionChoice =
  | { readonly found: true; readonly article: Article }
  | { readonly found: false; readonly reason: string };

/** More headings than this make no helpful message. */
const MOST_LISTED = 12;

/** Sections with the numbers people use for them: headings count from 1, the lead is 0. */
export function numberSections(article: Article): { readonly number: number; readonly section: Section }[] {
  let number = 0;
  return article.sections.map((section) => ({ number: section.heading === null ? 0 : ++number, section }));
}

/**
 * Picks a section by its number (0 the lead) or by the start of its heading, whatever the case, and what is nested under it.
 * A heading that is meant word for word goes before those that only begin so; more than one candidate is none.
 */
export function pickSection(article: Article, wanted: string): SectionChoice {
  const numbered = numberSections(article);
  const key = fold(wanted);
  if (key === '') return missing(numbered, 'no section was named');
  const [only] = numbered;
  const lead = numbered.find(({ number }) => number === 0);
  // An article without headings is one section, whatever people call it.
  if (only && (key === 'lead' || (key === '1' && numbered.length === 1 && lead))) {
    if (lead && !numbered.some(({ section }) => section.heading !== null && fold(section.heading) === key))
      return found(article, lead.section);
  }
  const byNumber = /^\d+$/.test(key) ? numbered.filter(({ number }) => number === Number(key)) : [];
  const exact = numbered.filter(({ section }) => section.heading !== null && fold(section.heading) === key);
  const begun = numbered.filter(
    ({ section }) => section.heading !== null && fold(section.heading).startsWith(key),
  );
  const [candidates = []] = [byNumber, exact, begun].filter(({ length }) => length > 0);
  const [first, second] = candidates;
  if (!first) return missing(numbered, `no section is called “${wanted}”`);
  if (second) return missing(candidates, `more than one section begins with “${wanted}”`);
  return found(article, first.section);
}

/** The section as an article, with levels as if it stood alone, and the furniture that stood in it. Only the last is one that may break off. */
function found(article: Article, section: Section): SectionChoice {
  const lift = Math.max(0, section.level - 1);
  const sections = withNested(article.sections, section).map((one) => ({ ...one, level: one.level - lift }));
  const ids = new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]));
  const last = article.sections.at(-1);
  const toEnd = last !== undefined && ids.has(last.id);
  const furniture = article.furniture.filter(({ before }) => (before === null ? toEnd : ids.has(before)));
  const { cut, ...rest } = article;
  const broken = toEnd && cut !== undefined ? { cut } : {};
  return { found: true, article: { ...rest, sections, furniture, ...broken } };
}

/** The section and those under it. */
export function withNested(sections: readonly Section[], from: Section): readonly Section[] {
  const at = sections.indexOf(from);
  const next = sections.findIndex(({ level }, index) => index > at && level <= from.level);
  // Nothing is nested under the lead, though every other section is deeper.
  const end = from.heading === null ? at + 1 : next < 0 ? sections.length : next;
  return sections.slice(at, end);
}

function missing(numbered: ReturnType<typeof numberSections>, what: string): SectionChoice {
  if (numbered.every(({ section }) => section.heading === null)) {
    return { found: false, reason: `${what}: the article has no headings` };
  }
  const listed = numbered
    .slice(0, MOST_LISTED)
    .map(({ number, section }) => `  ${number}  ${section.heading ?? 'Lead'}`);
  const more = numbered.length - listed.length;
  return {
    found: false,
    reason: [`${what}; there are:`, ...listed, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n'),
  };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
