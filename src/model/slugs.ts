/**
 * The name that GitHub gives to a heading for links (html-pipeline, `table_of_contents_filter.rb`): small letters, marks and
 * digits of any script, underscores and dashes; every space a dash; all else goes.
 */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** The names of headings that follow each other: one that was given already gets `-1`, `-2` and so on. */
export function slugsOf(headings: readonly string[]): string[] {
  const given = new Map<string, number>();
  return headings.map((heading) => {
    const slug = slugOf(heading);
    let name = slug;
    for (let count = given.get(slug); count !== undefined && given.has(name); ) {
      name = `${slug}-${++count}`;
      given.set(slug, count);
    }
    given.set(name, 0);
    return name;
  });
}

/** Put before names by sites that keep them apart from their own. */
const PREFIX = /^(?:user-content-|markdown-header-|wiki-)/i;

/**
 * A name without what programs that name headings differ in: case, accents, punctuation, prefixes. Empty where nothing is
 * left.
 */
export function looseName(name: string): string {
  return name
    .replace(PREFIX, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
