import { readWithin } from '../blocks.ts';
import { type Draft, hiddenDraft, namesDraft } from '../draft.ts';
import { behindMark, endOfIndented, joinText, leastIndent, setText } from '../lines.ts';
import { placeName } from '../place-names.ts';
import { DIRECTIVE, readDirective } from './directives.ts';
import { foldName, type RestRule, type RestStretch } from './page.ts';

const NOTE = /^\.\. \[(#?[\w.:+-]{0,80}|\*)\](?= |$)/u;
const TARGET = /^\.\. _(`[^`]{1,200}`|(?![ _])(?:\\.|[^:\\]){1,200}|_):(?= |$)/;
const SUBSTITUTION = /^\.\. \|([^|]{1,100})\| +([\w-]+):: */;

/** What begins with two dots: directives, targets, notes, substitutions; anything else so is a comment. */
export const EXPLICIT: RestRule = {
  begins: ({ text }) => text === '..' || text.startsWith('.. '),
  read: (stretch, at) => {
    const line = stretch.lines[at];
    if (!line) return null;
    const end = Math.max(at + 1, endOfIndented(stretch.lines, at + 1, stretch.to, line.indent));
    return {
      end: line.text === '..' && isBlankAt(stretch, at + 1) ? at + 1 : end,
      drafts: readExplicit(stretch, at, end, line.text),
    };
  },
};

/** `__ address`: the address of the next reference without a name. */
export const NAMELESS: RestRule = {
  begins: ({ text }) => /^__ \S/.test(text),
  read: ({ lines, page }, at) => {
    page.nameless.push(lines[at]?.text.slice(3).trim() ?? '');
    return { end: at + 1, drafts: [] };
  },
};

const isBlankAt = ({ lines, to }: RestStretch, at: number): boolean => at >= to || lines[at]?.text === '';

function readExplicit(stretch: RestStretch, at: number, end: number, text: string): Draft[] {
  const { page, lines } = stretch;
  const note = NOTE.exec(text);
  if (note) return readNote(stretch, at, end, note[1] ?? '', note[0].length);
  const target = TARGET.exec(text);
  if (target) {
    const address = (text.slice(target[0].length) + joinText(lines, at + 1, end)).replace(/\s+/g, '');
    const name = keepTarget(stretch, target[1] ?? '', address);
    return address === '' ? namesDraft(placeName(name)) : [];
  }
  const substitution = SUBSTITUTION.exec(text);
  if (substitution) {
    const [{ length }, name = '', kind = ''] = substitution;
    const words = [text.slice(length), joinText(lines, at + 1, end)].join('\n').trim();
    const target = /^:target: (\S+)$/m.exec(words)?.[1] ?? null;
    const alt = /^:alt: (.+)$/m.exec(words)?.[1] ?? name;
    const image = kind === 'image' ? (words.split('\n', 1)[0] ?? '') : null;
    // The first of a name counts, as in docutils.
    if (page.substitutions.has(foldName(name))) return hiddenDraft(`${name}: ${words}`);
    page.substitutions.set(foldName(name), {
      text: image === null ? wordsOf(kind, words) : alt,
      image,
      target,
      used: false,
    });
    return [];
  }
  if (DIRECTIVE.test(text)) return readDirective(stretch, at, end);
  lines[at] = behindMark(lines[at] ?? { indent: 0, text, raw: text }, 2);
  return hiddenDraft(setText(lines, at, end));
}

/** What a substitution stands for that is no picture: `unicode` names signs by their numbers. */
function wordsOf(kind: string, words: string): string {
  if (kind !== 'unicode') return words;
  return words
    .split(/\s+/)
    .map((word) => {
      const code = /^(?:0x|U\+|\\u|x)([0-9a-f]{1,6})$/i.exec(word)?.[1];
      const point = code === undefined ? Number.NaN : Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : word;
    })
    .join(' ');
}

/** Keeps what a target stands for; its name, empty for none. */
function keepTarget({ page }: RestStretch, written: string, address: string): string {
  if (written === '_') {
    page.nameless.push(address);
    return '';
  }
  const name = foldName(written.replace(/^`|`$/g, '').replace(/\\/g, ''));
  page.targets.set(name, address);
  return name;
}

function readNote(stretch: RestStretch, at: number, end: number, name: string, width: number): Draft[] {
  const { page, lines } = stretch;
  const body = behindMark(lines[at] ?? { indent: 0, text: '', raw: '' }, width);
  const others = leastIndent(lines, at + 1, end);
  lines[at] = others > 0 && body.text !== '' ? { ...body, indent: others } : body;
  const label = labelOf(page.notes, name);
  return [{ type: 'footnote', label, drafts: readWithin(stretch, at, end, page.rules) }];
}

/** The label of a note: as it is written, or the next number or sign that is free. */
function labelOf(notes: Map<string, string[]>, name: string): string {
  const kind = name === '*' || name === '#' ? name : foldName(name);
  const known = notes.get(kind) ?? [];
  let label = name;
  if (name === '*')
    label = SIGNS.charAt(known.length % SIGNS.length).repeat(1 + Math.floor(known.length / SIGNS.length));
  else if (name.startsWith('#')) label = freeNumber(notes);
  known.push(label);
  notes.set(kind, known);
  return label;
}

/** In the order of docutils. */
const SIGNS = '*†‡§¶#♠♥♦♣';

function freeNumber(notes: Map<string, string[]>): string {
  let number = (Number(notes.get(COUNTED)?.[0] ?? 0) || 0) + 1;
  while (notes.has(String(number))) number++;
  notes.set(COUNTED, [String(number)]);
  return String(number);
}

/** Under this name, which no note has, is the last number that was given. */
const COUNTED = '# ';
