import type { Token, Tokens } from 'marked';
import {
  type Block,
  type Clean,
  cleanLine,
  cleanOrNull,
  type Ids,
  type Inline,
  textInline,
  textOfInlines,
  walkInlines,
} from '../../model/index.ts';
import { kindOfLabel, kindOfSign, titleBeside } from '../callout-kinds.ts';
import { tidyInlines } from '../tidy.ts';
import type { ContainerToken } from './containers/container.ts';
import { dropText, firstLine } from './first-line.ts';
import { readInlines } from './inlines.ts';

/** Reads tokens as blocks that stand in a block. */
export type ReadInside = (tokens: readonly Token[]) => Block[];

/** `[!NOTE]`, `[!tip]-`, `[!info|wide]`: GitHub's, Obsidian's and, in any case, ours. */
const MARK = /^\[!([\p{L}\p{N}][^\][\n\\*`<>&~|]{0,39})(?:\|[^\]\n]{0,100})?\][+-]?(?=\s|$)/u;
/** Kinds of callouts that are quotations: their title says who is quoted. */
const QUOTING = new Set(['quote', 'cite']);

/** A quotation of Markdown that is a callout, or the words of whom its mark names; null for any other. */
export function readCallout(
  token: Tokens.Blockquote,
  { ids, own }: { readonly ids: Ids; readonly own: boolean },
  readInside: ReadInside,
  readQuotation: ReadInside,
): Block[] | null {
  const at = token.tokens.findIndex(({ type }) => type !== 'space');
  const first = token.tokens[at];
  if (first?.type !== 'paragraph' || !first.tokens) return null;
  const rest = token.tokens.slice(at + 1);
  const [prefix = '', name = ''] = MARK.exec(first.raw) ?? [];
  if (prefix === '') {
    if (own) return null;
    return (
      readLabelled(first.tokens, first, rest, ids.block, readInside) ??
      readSigned(token, first.tokens, ids.block, readInside)
    );
  }
  const { line, after } = firstLine(first.tokens);
  const title = dropText(line, prefix);
  if (title === null) return null;
  const kind = cleanLine(name).toLowerCase().replaceAll('_', '-');
  const body = after.length > 0 ? [{ ...first, tokens: [...after] }, ...rest] : rest;
  const inlines = readInlines(title);
  if (QUOTING.has(kind))
    return inlines.length > 0 ? quotationBy(inlines, ids.block, () => readInside(body)) : readQuotation(body);
  return calloutOf(kind, inlines, ids.block, () => readInside(body));
}

/** A callout with what stands in it. A title that leads somewhere stands in it as words, since a title leads nowhere. */
export function calloutOf(
  kind: string,
  title: readonly Inline[],
  nextId: () => string,
  readBody: () => readonly Block[],
): Block[] {
  const id = nextId();
  const leads = [...walkInlines(title)].some(
    ({ type }) => type === 'link' || type === 'image' || type === 'reference',
  );
  const over: Block[] = leads
    ? [{ id: nextId(), type: 'paragraph', inlines: [{ type: 'strong', children: title }] }]
    : [];
  const blocks = [...over, ...readBody()];
  return [{ id, type: 'callout', kind: cleanLine(kind), title: leads ? null : titleOf(kind, title), blocks }];
}

function titleOf(kind: string, inlines: readonly Inline[]): Clean | null {
  return cleanOrNull(titleBeside(kind, cleanLine(textOfInlines(inlines))));
}

function quotationBy(
  who: readonly Inline[],
  nextId: () => string,
  readBody: () => readonly Block[],
): Block[] {
  const id = nextId();
  const blocks = [...readBody()];
  const inlines = tidyInlines([textInline('\u2014 '), ...who]);
  blocks.push({ id: nextId(), type: 'paragraph', inlines });
  return [{ id, type: 'quotation', blocks }];
}

/** A callout of a generator's dialect. A heading that it begins with is its title, as Quarto has it. */
export function readContainer(
  { meaning, items }: ContainerToken,
  { block: nextId }: Ids,
  readInside: ReadInside,
): Block[] {
  const kind = meaning.type === 'callout' ? meaning.kind : 'note';
  const title = readInlines(items.find(({ type }) => type === 'title')?.tokens);
  const body = items.find(({ type }) => type === 'body')?.tokens ?? [];
  const [first, ...rest] = body.filter(({ type }) => type !== 'space');
  if (title.length > 0 || first?.type !== 'heading')
    return calloutOf(kind, title, nextId, () => readInside(body));
  return calloutOf(kind, readInlines(first.tokens), nextId, () => readInside(rest));
}

/** `> **Note**` over some words, or `> **Warning:** some words`: as GitHub had it before it had marks. */
function readLabelled(
  tokens: readonly Token[],
  paragraph: Token,
  others: readonly Token[],
  nextId: () => string,
  readInside: ReadInside,
): Block[] | null {
  const at = tokens[0]?.type === 'strong' ? 0 : 1;
  const label = tokens[at];
  if (label?.type !== 'strong' || (at === 1 && !isSign(tokens[0]))) return null;
  const words = textOfInlines(readInlines([label]));
  const kind = kindOfLabel(words);
  if (kind === null) return null;
  const behind = tokens.slice(at + 1);
  const [next] = behind;
  const ends =
    next === undefined || next.type === 'br' || /^(?:\s*\n|:)/.test(next.raw) || /:\s*$/.test(words);
  const rest = dropText(behind, /^\s*:?\s*/.exec(next?.type === 'text' ? next.raw : '')?.[0] ?? '') ?? behind;
  if (!ends || (rest.length === 0 && others.every(({ type }) => type === 'space'))) return null;
  const body = rest.length > 0 ? [{ ...paragraph, tokens: [...rest] } as Token, ...others] : others;
  return calloutOf(kind, [textInline(words.replace(/:\s*$/, ''))], nextId, () => readInside(body));
}

/** `> ⚠️ some words`: a sign says what they are. */
function readSigned(
  { tokens }: Tokens.Blockquote,
  [lead]: readonly Token[],
  nextId: () => string,
  readInside: ReadInside,
): Block[] | null {
  const kind = lead?.type === 'text' ? kindOfSign(String(lead.text)) : null;
  return kind === null ? null : calloutOf(kind, [], nextId, () => readInside(tokens));
}

/** Whether a token is a picture sign before a label and nothing else. */
function isSign(token: Token | undefined): boolean {
  return token?.type === 'text' && !/[\p{L}\p{N}]/u.test(token.raw.replace(/:[a-z_]{1,40}:/g, ''));
}
