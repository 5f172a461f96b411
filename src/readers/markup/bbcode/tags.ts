/** What a tag is to a reader: what it holds is set as it stands, it stands alone, or it may hold other tags. */
type TagKind = 'raw' | 'single' | 'block' | 'inline';

/** By name: those of phpBB, vBulletin, XenForo, SMF, MyBB and Steam. */
const NAMES: Readonly<Record<TagKind, string>> = {
  raw: 'code php html css pre noparse plain nobbc icode tt c math tex latex',
  single: 'hr br *',
  block:
    'quote blockquote list ul ol li olist table tr td th thead tbody h1 h2 h3 h4 h5 h6 heading title center left right justify indent align spoiler hide details note warning info tip',
  inline:
    'b i u s strong em strike del ins url email img youtube video media size color colour font sub sup highlight mark abbr acronym small big user mention attach attachment anchor jumpto goto iurl aname bgcolor glow shadow move inlinespoiler ispoiler',
};

const KINDS = new Map<string, TagKind>();

/** The kind of a tag; undefined for what is none. */
export function kindOfTag(name: string): TagKind | undefined {
  if (KINDS.size === 0) {
    for (const kind of ['raw', 'single', 'block', 'inline'] as const)
      for (const one of NAMES[kind].split(' ')) KINDS.set(one, kind);
  }
  return KINDS.get(name);
}

/** A run of text, or a tag with what it holds; `from` and `to` are its place in the text, `inner…` that of what it holds. */
export interface BbNode {
  /** Null for text. */
  readonly name: string | null;
  /** What stands behind `=`; empty for nothing. */
  readonly value: string;
  readonly from: number;
  readonly innerFrom: number;
  innerTo: number;
  to: number;
  readonly children: BbNode[];
}

/** Tags within each other beyond this are text. */
const MAX_DEPTH = 24;
const TAG =
  /\[(\/?)([a-z][a-z0-9]{0,19}|\*)(?:[ \t]*=[ \t]*([^\][\n]{0,500})|[ \t]+([a-z]{2,20}=[^\][\n]{1,500}))?\]/gi;

/** The tags of a text as a tree. A tag that nothing closes is text, and so is what closes none. */
export function parseTags(text: string): BbNode[] {
  const tokens = [...text.matchAll(TAG)].filter((match) => kindOfTag((match[2] ?? '').toLowerCase()));
  const closing = countClosing(tokens);
  const root: BbNode = nodeOf(null, '', 0, 0);
  const open: BbNode[] = [root];
  /** Tags that were closed with one around them, before their own end. */
  const early = new Map<string, number>();
  let at = 0;
  let raw: BbNode | null = null;
  const addText = (to: number) => {
    if (to > at) open.at(-1)?.children.push({ ...nodeOf(null, '', at, at), innerTo: to, to });
    at = to;
  };
  for (const match of tokens) {
    const [{ length }, slash, written = '', value, others] = match;
    const name = written.toLowerCase();
    const end = match.index + length;
    if (slash === '/') closing.set(name, (closing.get(name) ?? 1) - 1);
    if (raw !== null) {
      if (slash !== '/' || name !== raw.name) continue;
      addText(match.index);
      closeTo(open, open.length - 1, match.index, end);
      raw = null;
      at = end;
      continue;
    }
    if (slash === '/') {
      const place = open.findLastIndex((node) => node.name === name);
      const owed = early.get(name) ?? 0;
      if (place < 1 && owed === 0) continue;
      addText(match.index);
      at = end;
      if (place < 1) {
        early.set(name, owed - 1);
        continue;
      }
      for (const node of open.slice(place + 1))
        if (node.name !== null) early.set(node.name, (early.get(node.name) ?? 0) + 1);
      closeTo(open, place, match.index, end);
      continue;
    }
    const kind = kindOfTag(name);
    if (kind !== 'single' && ((closing.get(name) ?? 0) <= 0 || open.length > MAX_DEPTH)) continue;
    addText(match.index);
    const node = nodeOf(name, (value ?? others ?? '').trim(), match.index, end);
    open.at(-1)?.children.push(node);
    at = end;
    if (kind === 'single') continue;
    open.push(node);
    if (kind === 'raw') raw = node;
  }
  addText(text.length);
  closeTo(open, 1, text.length, text.length);
  return root.children;
}

function nodeOf(name: string | null, value: string, from: number, innerFrom: number): BbNode {
  return { name, value, from, innerFrom, innerTo: innerFrom, to: innerFrom, children: [] };
}

function closeTo(open: BbNode[], place: number, innerTo: number, to: number): void {
  for (const node of open.splice(place)) {
    node.innerTo = innerTo;
    node.to = to;
  }
}

/** How often each tag is still closed. */
function countClosing(tokens: readonly RegExpExecArray[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, slash, name = ''] of tokens) {
    if (slash === '/') counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  }
  return counts;
}
