import type { Draft } from '../draft.ts';
import { matchAt } from '../inlines/match.ts';
import { lineOf } from '../lines.ts';
import { expandHeld, shownOf, takeLeft, type WikiRule } from './page.ts';

const FILE =
  /\[\[ ?(?:file|image|datei|bild|fichier|archivo|imagen|bestand|fil|immagine|ficheiro|plik|\u0444\u0430\u0439\u043b) ?: ?((?:[^[\]]|\[\[[^[\]]{0,500}\]\]|\[[^[\]]{0,1000}\]){1,3000})\]\]/iy;
/** Words among the parameters of a file that say how it looks. */
const LOOKS =
  /^(?:thumb|thumbnail|mini|miniatur|vignette|miniatura|frame|framed|frameless|border|left|right|center|centre|none|links|rechts|zentriert|gauche|droite|centr\u00e9|hochkant|upright|redresse|baseline|middle|sub|super|top|text-top|bottom|\d{0,4}x?\d{1,4}px|(?:upright|hochkant|redresse|link|lang|page|class|thumb|thumbtime|start|end|verweis)\s*=.*)$/i;

/** A file in its parts. */
export interface WikiFile {
  readonly name: string;
  readonly alt: string;
  readonly caption: string;
  readonly length: number;
}

/** The file that stands at a place of a text; null for none. */
export function fileAt(text: string, at: number): WikiFile | null {
  const match = matchAt(FILE, text, at);
  if (!match) return null;
  const parts: string[] = [];
  let open = 0;
  const inner = match[1] ?? '';
  let depth = 0;
  for (const { index, 0: sign } of inner.matchAll(/\[\[|\]\]|\|/g)) {
    if (sign !== '|') depth += sign === '[[' ? 1 : -1;
    else if (depth === 0) {
      parts.push(inner.slice(open, index));
      open = index + 1;
    }
  }
  parts.push(inner.slice(open));
  const [name = '', ...others] = parts.map((part) => part.trim());
  const alt = others.find((part) => /^alt\s*=/i.test(part)) ?? '';
  const words = others.filter((part) => part !== alt && part !== '' && !LOOKS.test(part));
  return { name, alt: alt.replace(/^alt\s*=\s*/i, ''), caption: words.join(' '), length: match[0].length };
}

/** Where a wiki keeps what a file is. */
export function addressOfFile(name: string): string {
  return `/wiki/Special:FilePath/${encodeURIComponent(name.replaceAll(' ', '_'))}`;
}

/** A picture that begins a line; what stands behind it is a line of its own. */
export const FILES: WikiRule = {
  interrupts: true,
  begins: ({ text }) => text.startsWith('[[') && fileAt(text, 0) !== null,
  read: ({ lines, page }, at) => {
    const text = lines[at]?.text ?? '';
    const file = fileAt(text, 0);
    if (!file) return null;
    const rest = text.slice(file.length).trim();
    const drafts = [pictureOf({ ...file, caption: shownOf(page, file.caption) }), ...takeLeft(page)];
    if (rest === '') return { end: at + 1, drafts };
    lines[at] = lineOf(rest);
    // The same line once more, without its picture.
    return { end: at, drafts };
  },
};

export function pictureOf({ name, alt, caption }: Omit<WikiFile, 'length'>): Draft {
  return { type: 'image', alt: alt || name, address: addressOfFile(name), caption };
}

/** `<gallery>`: a picture a line. */
export const GALLERY: WikiRule = {
  interrupts: true,
  begins: ({ text }) => /^<gallery\b[^<>]{0,300}>/i.test(text),
  read: ({ lines, to, page }, at) => {
    const end = page.closers.find('gallery', at + 1, to);
    if (end === null) return null;
    const drafts: Draft[] = [];
    for (let line = at + 1; line < end; line++) {
      const text = expandHeld(page.held, shownOf(page, lines[line]?.text ?? ''));
      if (text === '') continue;
      const pipe = text.indexOf('|');
      const name = (pipe < 0 ? text : text.slice(0, pipe))
        .replace(
          /^(?:file|image|datei|bild|fichier|archivo|imagen|bestand|fil|immagine|ficheiro|plik) ?:/i,
          '',
        )
        .trim();
      drafts.push(pictureOf({ name, alt: '', caption: pipe < 0 ? '' : text.slice(pipe + 1).trim() }));
    }
    return { end: end + 1, drafts: [...drafts, ...takeLeft(page)] };
  },
};
