import { kindOfLabel } from '../../callout-kinds.ts';
import { readWithin } from '../blocks.ts';
import { type Draft, hiddenDraft, namesDraft, paragraphsOf } from '../draft.ts';
import { joinText, leastIndent, setText } from '../lines.ts';
import { placeName } from '../place-names.ts';
import { kindOf, nameOf } from './directive-kinds.ts';
import { readCsvTable, readListTable } from './directive-tables.ts';
import { foldName, type RestStretch } from './page.ts';
import { quotedDrafts } from './paragraphs.ts';
import { termName } from './references.ts';

export const DIRECTIVE = /^\.\. +((?:[\p{L}\d]+[-_+:.]){0,8}[\p{L}\d]+) ?::(?: |$)/u;

const OPTION = /^:([\w-][\w .-]{0,60}):(?: +|$)/;

/** A directive in its parts. */
interface Directive {
  readonly name: string;
  /** The words behind its name. */
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  /** Its own line, that where its content begins, and that behind it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly stretch: RestStretch;
}

/** Reads a directive by its kind; an unknown one keeps what it holds. Options that say nothing to readers are not shown. */
export function readDirective(stretch: RestStretch, at: number, to: number): Draft[] {
  const directive = partsOf(stretch, at, to);
  const { options } = directive;
  const name = options.get('name');
  if (name !== undefined) stretch.page.places.add(foldName(name));
  const { used, drafts } = readParts(directive);
  const unused = [...options]
    .filter(([option]) => option !== 'name' && !used.includes(option))
    .map(([option, words]) => `:${option}: ${words}`);
  return [...hiddenDraft(unused.join('\n')), ...namesDraft(placeName(name ?? '')), ...drafts];
}

interface ReadParts {
  /** Options that are shown or meant something. */
  readonly used: readonly string[];
  readonly drafts: Draft[];
}

function readParts(directive: Directive): ReadParts {
  const { name, argument, options } = directive;
  const { kind, label } = kindOf(name);
  const all = (...drafts: Draft[]): ReadParts => ({ used: [], drafts });
  switch (kind) {
    case 'code': {
      const code: Draft = {
        type: 'code',
        language: argument || options.get('language') || null,
        text: contentOf(directive),
      };
      return { used: ['caption', 'language'], drafts: captioned(options.get('caption') ?? '', [code]) };
    }
    case 'set':
      return all({
        type: 'code',
        language: null,
        text: [argument, contentOf(directive)].filter(Boolean).join('\n'),
      });
    case 'formula':
      return { used: ['nowrap', 'label', 'name', 'class'], drafts: formulasOf(directive) };
    case 'note':
      return all({ type: 'note', kind: nameOf(name), label, drafts: bodyWith(directive) });
    case 'titled-note':
      return all({
        type: 'note',
        ...(nameOf(name) === 'admonition' && { kind: kindOfLabel(argument) ?? 'note' }),
        label: argument || label,
        drafts: bodyOf(directive),
      });
    case 'version':
      return all(versionOf(directive, label));
    case 'image':
      return pictureOf(directive);
    case 'rubric':
      return all({ type: 'label', text: argument }, ...bodyOf(directive));
    case 'quotation':
      return all(...quotedDrafts(bodyWith(directive)));
    case 'table':
      return all(...captioned(argument, bodyOf(directive)));
    case 'list-table':
      return {
        used: ['header-rows', 'stub-columns'],
        drafts: captioned(argument, readListTable(bodyOf(directive), headOf(options), hasStubs(options))),
      };
    case 'csv-table': {
      const header = options.get('header') ?? '';
      const rows = readCsvTable(contentOf(directive), header, headOf(options), hasStubs(options));
      return { used: ['header', 'header-rows', 'stub-columns'], drafts: captioned(argument, rows) };
    }
    case 'body':
      return all(...(name === 'glossary' ? nameTerms(bodyWith(directive), directive) : bodyWith(directive)));
    case 'object':
      return all(...objectOf(directive));
    case 'navigation':
    case 'hidden': {
      const { stretch, at, to } = directive;
      return {
        used: [...options.keys()],
        drafts: hiddenDraft(`${name}: ${argument} ${joinText(stretch.lines, at + 1, to)}`, kind),
      };
    }
    case 'unknown': {
      const body = bodyOf(directive);
      return all(
        ...(body.length > 0 ? [] : hiddenDraft(`${name}: ${argument}`)),
        ...wordsOver(argument, body),
      );
    }
    default:
      return kind satisfies never;
  }
}

/** Terms of a glossary with the names that Sphinx gives them. */
function nameTerms(drafts: readonly Draft[], { stretch }: Directive): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.type !== 'term') return [draft];
    const name = termName(draft.text);
    stretch.page.places.add(name);
    return [...namesDraft(placeName(name)), draft];
  });
}

/** An empty line parts formulas. */
function formulasOf(directive: Directive): Draft[] {
  const text = [directive.argument, contentOf(directive)].filter(Boolean).join('\n\n');
  return text.split(/\n(?:[ \t]*\n)+/).map((formula) => ({ type: 'formula', text: formula }));
}

const headOf = (options: ReadonlyMap<string, string>): number => Number(options.get('header-rows') ?? 0) || 0;

const hasStubs = (options: ReadonlyMap<string, string>): boolean =>
  Number(options.get('stub-columns') ?? 0) > 0;

function partsOf(stretch: RestStretch, at: number, to: number): Directive {
  const { lines } = stretch;
  const text = lines[at]?.text ?? '';
  const match = DIRECTIVE.exec(text);
  const options = new Map<string, string>();
  let from = at + 1;
  let last: string | null = null;
  for (let line = lines[from]; from < to && line && line.text !== ''; line = lines[++from]) {
    const option = OPTION.exec(line.text);
    if (option) {
      last = (option[1] ?? '').toLowerCase();
      const before = options.get(last);
      const words = line.text.slice(option[0].length);
      options.set(last, before === undefined ? words : `${before}\n${words}`);
    } else if (last === null) break;
    else options.set(last, `${options.get(last)}\n${line.text}`);
  }
  return {
    name: match?.[1] ?? '',
    argument: text.slice(match?.[0].length ?? 0).trim(),
    options,
    at,
    from,
    to,
    stretch,
  };
}

const contentOf = ({ stretch, from, to }: Directive): string => setText(stretch.lines, from, to);

function bodyOf({ stretch, from, to }: Directive): Draft[] {
  return readWithin(stretch, from, to, stretch.page.rules);
}

/** The content of a directive whose first words stand behind its name. */
function bodyWith(directive: Directive): Draft[] {
  const { stretch, argument, options, at, from, to } = directive;
  if (argument === '') return bodyOf(directive);
  if (options.size > 0) return [...paragraphsOf([argument]), ...bodyOf(directive)];
  const indent = leastIndent(stretch.lines, from, to);
  stretch.lines[at] = { indent, text: argument, raw: ' '.repeat(indent) + argument };
  return readWithin(stretch, at, to, stretch.page.rules);
}

const captioned = (caption: string, drafts: readonly Draft[]): Draft[] =>
  caption === '' ? [...drafts] : [...drafts, { type: 'caption', text: caption }];

const wordsOver = (words: string, drafts: readonly Draft[]): Draft[] =>
  drafts.length === 0 || words === '' ? [...drafts] : [...paragraphsOf([words]), ...drafts];

function versionOf(directive: Directive, label: string): Draft {
  const { argument } = directive;
  const version = /^\S*/.exec(argument)?.[0] ?? '';
  const words = argument.slice(version.length).trim();
  if (words === '') return { type: 'note', label: `${label} ${version}`, drafts: bodyOf(directive) };
  return { type: 'note', label: `${label} ${version}`, drafts: bodyWith({ ...directive, argument: words }) };
}

/** A picture with what stands under it: the first paragraph is its caption. */
function pictureOf(directive: Directive): ReadParts {
  const { argument, options } = directive;
  const [first, ...others] = bodyOf(directive);
  const caption = first?.type === 'paragraph' ? first.text : '';
  const [address = '', ...words] = argument.split(/\s+/);
  const target = options.get('target');
  const alt = options.get('alt') ?? '';
  const image: Draft = { type: 'image', alt, address, caption, ...(target ? { target } : {}) };
  const rest = caption === '' && first ? [first, ...others] : others;
  return { used: ['alt', 'target'], drafts: [...hiddenDraft(words.join(' ')), image, ...rest] };
}

/** A function, a class, an option of a program: its signatures are terms, the rest is what they are. */
function objectOf({ stretch, argument, options, from, to }: Directive): Draft[] {
  const { lines } = stretch;
  const signatures = argument === '' ? [] : [argument];
  let at = from;
  if (options.size === 0) while (at < to && lines[at]?.text !== '') signatures.push(lines[at++]?.text ?? '');
  const terms = signatures.map((text): Draft => ({ type: 'term', text: literalOf(text) }));
  return [...terms, { type: 'definition', drafts: readWithin(stretch, at, to, stretch.page.rules) }];
}

/** Words as they stand, in the signs of the language. */
const literalOf = (words: string): string =>
  words.includes('``') ? words : `\`\`${words.replace(/\\(.)/g, '$1')}\`\``;
