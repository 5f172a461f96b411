import { withoutDelimiters } from '../../math/index.ts';
import { type Draft, hiddenDraft, paragraphsOf } from '../draft.ts';
import { setWords } from '../lines.ts';
import { tableOf } from '../tables.ts';
import { FORMULAS } from './inlines.ts';
import { type BbNode, kindOfTag } from './tags.ts';

/** Tags of inline style around what is read, which go around each paragraph of it. */
interface Wrap {
  readonly open: string;
  readonly close: string;
}

const NO_WRAP: Wrap = { open: '', close: '' };
/** What they hold is an address: around blocks they are meant otherwise. */
const HOLDS_ADDRESS = new Set(['img', 'email', 'youtube', 'video', 'media', 'attach', 'attachment']);
const INLINE_CODE = new Set(['icode', 'tt', 'c', 'noparse', 'plain', 'nobbc']);

/** Reads the nodes of a post as blocks; running text is left in its own tags. */
export function readBlocks(text: string, nodes: readonly BbNode[], wrap: Wrap = NO_WRAP): Draft[] {
  const drafts: Draft[] = [];
  /** Where running text begins that is not read yet, and where it ends: with what lies between its nodes. */
  let from = -1;
  let to = -1;
  const close = () => {
    for (const words of from < 0 ? [] : text.slice(from, to).split(/\n[ \t]*\n\s*/)) {
      const trimmed = words.trim();
      if (trimmed !== '') drafts.push(...paragraphsOf([`${wrap.open}${trimmed}${wrap.close}`]));
    }
    from = -1;
  };
  for (const node of nodes) {
    if (!isBlock(text, node)) {
      if (from < 0) from = node.from;
      to = node.to;
      continue;
    }
    close();
    for (const draft of readBlock(text, node, wrap)) drafts.push(draft);
  }
  close();
  return drafts;
}

/** Whether a node is a block, or holds one, or more than one paragraph. */
function isBlock(text: string, node: BbNode): boolean {
  if (node.name === null) return false;
  const kind = kindOfTag(node.name);
  if (kind === 'block' || node.name === 'hr') return true;
  if (kind === 'raw')
    return (
      !INLINE_CODE.has(node.name) && (node.name === 'code' || text.slice(node.from, node.to).includes('\n'))
    );
  if (kind === 'single' || node.children.length === 0) return false;
  return node.children.some((child) =>
    child.name === null ? /\n[ \t]*\n/.test(text.slice(child.from, child.to)) : isBlock(text, child),
  );
}

function readBlock(text: string, node: BbNode, wrap: Wrap): Draft[] {
  const { name, value, children } = node;
  const inner = () => readBlocks(text, children, wrap);
  const depth = rankOf(name, value);
  // More than a line heads nothing.
  if (depth !== null) {
    const words = innerOf(text, node).trim();
    return words.includes('\n') ? inner() : [{ type: 'heading', depth, text: words }];
  }
  switch (name) {
    case 'quote':
    case 'blockquote':
      return [{ type: 'quotation', drafts: inner(), attribution: whoOf(value) }];
    case 'list':
    case 'ul':
    case 'ol':
    case 'olist':
      return listOf(text, node, wrap);
    case 'table':
      return tablesOf(text, node);
    case 'spoiler':
    case 'hide':
    case 'details':
      return [{ type: 'note', label: unquote(value) || 'Spoiler', drafts: inner() }];
    case 'note':
    case 'warning':
    case 'info':
    case 'tip':
      return [{ type: 'note', kind: name, label: unquote(value), drafts: inner() }];
    case 'hr':
      return [{ type: 'rule' }];
    default:
  }
  if (name !== null && FORMULAS.has(name))
    return [{ type: 'formula', text: withoutDelimiters(innerOf(text, node)).tex }];
  if (name !== null && kindOfTag(name) === 'raw') {
    const language = name === 'code' ? unquote(value) : name === 'pre' ? '' : name;
    return [{ type: 'code', language: language || null, text: setWords(innerOf(text, node)) }];
  }
  if (name === null || kindOfTag(name) === 'block' || HOLDS_ADDRESS.has(name)) return inner();
  const own: Wrap = {
    open: `${wrap.open}${text.slice(node.from, node.innerFrom)}`,
    close: `${text.slice(node.innerTo, node.to) || `[/${name}]`}${wrap.close}`,
  };
  return readBlocks(text, children, own);
}

/** The rank of a heading; null for any other tag. */
function rankOf(name: string | null, value: string): number | null {
  if (name === 'title') return 1;
  if (name === 'heading') return Number(value) || 2;
  return name !== null && /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}

const innerOf = (text: string, { innerFrom, innerTo }: BbNode): string => text.slice(innerFrom, innerTo);
const unquote = (value: string): string => value.replace(/^["'“]|["'”]$/g, '').trim();

/** Who is quoted: `Name`, `"Name, post: 5"`, `Name;123`, `author=Name link=…`, `name="A B" date=…`. */
function whoOf(value: string): string | null {
  if (value === '') return null;
  const named =
    /(?:^|\s)(?:author|name|user(?:name)?)=(?:"([^"]{1,200})"|'([^']{1,200})'|(.{1,200}?)(?= [a-z_]{2,20}=|$))/i.exec(
      value,
    );
  const who = named
    ? (named[1] ?? named[2] ?? named[3] ?? '')
    : (/^"([^"]{1,200})"/.exec(value)?.[1] ?? value);
  const said = unquote(who);
  const at = said.search(BEHIND_NAME);
  const name = (at < 0 ? said : said.slice(0, at)).replace(/["']$/, '').trim();
  return name === '' ? null : name;
}

/** What forums write behind the name of who is quoted. */
const BEHIND_NAME =
  /, {0,3}(?:post|member|username|topic|full)\b ?:|;\d{1,12}$| (?:post_id|time|user_id|pid|dateline|date|link)=/i;

/** Items begin with `[*]` or stand in `[li]`. */
function listOf(text: string, { name, value, children }: BbNode, wrap: Wrap): Draft[] {
  const items: BbNode[][] = [];
  const before: BbNode[] = [];
  for (const node of children) {
    if (node.name === '*') items.push([]);
    else if (node.name === 'li') items.push([...node.children], []);
    else (items.at(-1) ?? before).push(node);
  }
  const ordered = name === 'ol' || name === 'olist' || /^["']?[1aAiI]/.test(value);
  const start = Number(/^["']?(\d{1,9})/.exec(value)?.[1] ?? 1);
  const made = items
    .map((nodes) => ({ checked: null, drafts: readBlocks(text, nodes, wrap) }))
    .filter(({ drafts }) => drafts.length > 0);
  const unknown = /^["']?[\d.]{0,9}[aAiI]?["']?$/.test(value) ? [] : hiddenDraft(value);
  const lead = [...unknown, ...readBlocks(text, before, wrap)];
  return made.length === 0 ? lead : [...lead, { type: 'list', ordered, start, items: made }];
}

function tablesOf(text: string, table: BbNode): Draft[] {
  const rows: string[][] = [];
  let head = 0;
  const rest: BbNode[] = [];
  const walk = (nodes: readonly BbNode[]) => {
    for (const node of nodes) {
      if (node.name === 'thead' || node.name === 'tbody') walk(node.children);
      else if (node.name === 'tr') {
        const cells = node.children.filter((cell) => cell.name === 'td' || cell.name === 'th');
        for (const cell of node.children) if (!cells.includes(cell)) rest.push(cell);
        if (cells.length === 0) continue;
        rows.push(cells.map((cell) => innerOf(text, cell).trim()));
        if (head === rows.length - 1 && cells.every((cell) => cell.name === 'th')) head++;
      } else rest.push(node);
    }
  };
  walk(table.children);
  const made = tableOf(rows, head);
  return [...(made ? [made] : []), ...rest.flatMap((node) => readBlocks(text, [node]))];
}
