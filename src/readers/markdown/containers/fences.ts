import { kindOfName } from '../../callout-kinds.ts';
import { firstNamed, readArguments } from './arguments.ts';
import type { Closing, FindOpening, Meaning, Opening } from './container.ts';
import { PLAIN } from './container.ts';

/** `:::name rest`, `::: {.class}`; pandoc may write colons behind it, too. */
const COLONS = /^ {0,3}:{3,}[ \t]*([^\s:][^\n]{0,500})(?:\n|$)/;
/** Either end of one; nothing behind the colons closes. */
const COLONS_LINE = /^ {0,3}:{3,}[ \t]*([^\s:])?/;
/** `/// name | Title` of PyMdown. */
const SLASHES = /^ {0,3}\/{3}[ \t]*([\w-]{1,40})(?:[ \t]*\|[ \t]*([^\n]{0,500}))?[ \t]*(?:\n|$)/;
const SLASHES_LINE = /^ {0,3}\/{3}[ \t]*([\w-])?/;
/** ```` ```{note} Title ```` of MyST. */
const MYST = /^ {0,3}(`{3,}|~{3,})\{([\w:-]{1,40})\}[ \t]*([^\n`]{0,500})(?:\n|$)/;
/** Its end. */
const MYST_LINE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
/** `:class: dropdown` under the beginning of MyST's. */
const OPTIONS = /^(?:[ \t]*:[\w-]{1,40}:[^\n]{0,200}(?:\n|$))+/;

/** Containers between two rows of colons: pandoc, Quarto, Docusaurus, VuePress, VitePress, Starlight, MyST. */
export const findColons: FindOpening = (src) => {
  const [line, written = ''] = COLONS.exec(src) ?? [];
  if (line === undefined) return null;
  const meaning = meaningOfFence(written.replace(/(?<!:):+\s*$/, '').trim());
  return fenced(src, line.length, meaning, '', endsOf(COLONS_LINE));
};

export const findSlashes: FindOpening = (src) => {
  const [line, name = '', title = ''] = SLASHES.exec(src) ?? [];
  if (line === undefined) return null;
  return fenced(src, line.length, named(name, title.trim()), '', endsOf(SLASHES_LINE));
};

export const findMyst: FindOpening = (src) => {
  const [line, fence = '', name = '', title = ''] = MYST.exec(src) ?? [];
  const kind = line === undefined ? null : kindOfName(name);
  if (line === undefined || kind === null) return null;
  const meaning: Meaning = { type: 'callout', kind, title: title.trim() };
  return fenced(src, line.length, meaning, fence, (other) => {
    const close = MYST_LINE.exec(other)?.[1];
    return close === undefined ? [] : [{ name: close, closes: true, start: 0, end: other.length }];
  });
};

type SignsIn = Extract<Closing, { readonly type: 'sign' }>['signsIn'];

/** The signs of fences: a whole line, without a name. */
function endsOf(pattern: RegExp): SignsIn {
  return (line) => {
    const found = pattern.exec(line);
    const closes = found !== null && found[1] === undefined;
    if (!found || (closes && found[0].length < line.trimEnd().length)) return [];
    return [{ name: '', closes, start: 0, end: line.length }];
  };
}

function fenced(src: string, length: number, meaning: Meaning, name: string, signsIn: SignsIn): Opening {
  const isOptional = meaning.type === 'callout';
  const options = isOptional ? (OPTIONS.exec(src.slice(length, length + 2000))?.[0].length ?? 0) : 0;
  return { from: length + options, meaning, closing: { type: 'sign', name, signsIn } };
}

/** `{.callout-note title="…"}`, `tip Title`, `tip[Title]{.wide}`, `{note}`, `{admonition} Title`. */
function meaningOfFence(written: string): Meaning {
  const [, name = '', bracketed, rest = ''] =
    /^\{?([A-Za-z][\w-]{0,60})\}?(?:\[([^\]\n]{0,300})\])?(.*)$/.exec(written) ?? [];
  if (name === '') {
    const said = readArguments(written.replace(/^\{|\}$/g, ''));
    const kind = said.classes.map(kindOfName).find((one) => one !== null) ?? null;
    const title = firstNamed(said, 'title');
    if (kind !== null) return { type: 'callout', kind, title };
    return title === '' ? PLAIN : { type: 'labelled', label: title, url: '' };
  }
  const braced = /\{([^{}\n]{0,300})\}\s*$/.exec(rest);
  const words = (braced ? rest.slice(0, braced.index) : rest).trim();
  const title = bracketed ?? (words || firstNamed(readArguments(braced?.[1] ?? ''), 'title'));
  return named(name, title);
}

function named(name: string, title: string): Meaning {
  const kind = kindOfName(name);
  if (kind !== null) return { type: 'callout', kind: kind === 'admonition' ? 'note' : kind, title };
  return title === '' ? PLAIN : { type: 'labelled', label: title, url: '' };
}
