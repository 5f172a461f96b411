import { kindOfName } from '../../callout-kinds.ts';
import type { FindOpening, Meaning } from './container.ts';

/** `!!! note inline "Title"`, `??? tip`, `???+ tip`: Python-Markdown, MkDocs, Material. */
const ADMONITION =
  /^ {0,3}(?:!!!|\?{3}\+?)[ \t]{0,8}([A-Za-z][\w-]{0,40})((?:[ \t]+[\w-]{1,40}){0,12})(?:[ \t]+["“]([^\n]{0,500})["”])?[ \t]*\n(?=\s*\n {4}| {4}|\t)/;
/** `=== "Title"`: tabs of PyMdown. */
const TAB = /^ {0,3}===[!+]?[ \t]{1,8}"([^"\n]{1,200})"[ \t]*\n(?=\s*\n {4}| {4}|\t)/;
/** Words behind the kind that only say where it stands. */
const LOOKS = new Set('inline end annotate collapsible highlight'.split(' '));

/** What is set in under `!!! kind` or `=== "Title"`. Without anything set in it is a line of words. */
export const findAdmonition: FindOpening = (src) => {
  const tab = TAB.exec(src);
  const found = tab ?? ADMONITION.exec(src);
  if (!found) return null;
  const meaning: Meaning = tab
    ? { type: 'labelled', label: tab[1] ?? '', url: '' }
    : calloutOf(found[1] ?? '', found[2] ?? '', found[3]);
  return { from: found[0].length, meaning, closing: { type: 'indent', columns: 4 } };
};

function calloutOf(name: string, rest: string, title: string | undefined): Meaning {
  const words = rest
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !LOOKS.has(word));
  return { type: 'callout', kind: kindOfName(name) ?? name.toLowerCase(), title: title ?? words.join(' ') };
}
