import { parseRefresh, type Refresh } from './refresh.ts';
import { findLead } from './script-lead.ts';
import { scanTags, type Tag } from './tags.ts';

/** What a page is that has no text to speak of: a sign that points elsewhere. All addresses as they stand there. */
export interface Stub {
  /** What addresses are relative to, where the page says (`<base>`). */
  readonly base: string | null;
  /** `<meta http-equiv=refresh>`, which browsers follow. */
  readonly refresh: Refresh | null;
  /** Where its script goes, as it says itself or as is said to who runs none. */
  readonly script: string | null;
  /** The pages in its frames, or in its `<iframe>`s, those first that seem to hold the text. */
  readonly frames: readonly string[];
}

/** A notice (“If nothing happens, click here”, in three languages) is shorter, and so is no article; in characters. */
export const LONGEST_NOTICE = 500;

/** What leads on does little else. A page that scripts make names addresses for other reasons; in characters. */
const LONGEST_SCRIPT = 2000;

/** What a frame is called that has the text in it rather than the menu. */
const MAIN_FRAME = /main|content|body|text|article|right|inhalt|haupt|contenu|principal/i;
const MOST_FRAMES = 3;

/**
 * Where a page leads that has no text of its own; null for one that has. In time linear in what stands before its text is
 * longer than a notice. What stands in `<noscript>` is not for whoever may run scripts, and no part of it.
 */
export function readStub(page: string, most = LONGEST_NOTICE): Stub | null {
  let words = 0;
  let base: string | null = null;
  let refresh: Refresh | null = null;
  let scripts = '';
  let withoutScripts: string | null = null;
  let isProgram = false;
  const frames: Frame[] = [];
  const inline: Frame[] = [];
  for (const { text, tag } of scanTags(page)) {
    words += text.replace(/\s+/g, ' ').trim().length;
    if (words > most) return null;
    const { name = '', content = '' } = tag ?? {};
    const attribute = (of: string) => tag?.attributes.get(of)?.trim() ?? '';
    const to = attribute('src');
    if (name === 'base') base ??= attribute('href') || null;
    if (tag) refresh ??= refreshOf(tag);
    if (name === 'noscript') withoutScripts ??= refreshIn(content)?.to ?? null;
    if (name === 'script' && /^$|script|module/i.test(attribute('type'))) scripts += `${content}\n`;
    if (name === 'script' && to !== '') isProgram = true;
    if (name === 'body') scripts += `${attribute('onload')}\n`;
    const frame = { name: `${attribute('name')} ${attribute('id')}`, to };
    if (name === 'frame' && to !== '') frames.push(frame);
    if (name === 'iframe' && to !== '' && !isHidden(attribute)) inline.push(frame);
  }
  isProgram ||= scripts.length > LONGEST_SCRIPT;
  return {
    base,
    refresh,
    script: isProgram ? null : findLead(scripts, withoutScripts),
    frames: mainFirst(frames.length > 0 || isProgram ? frames : inline)
      .slice(0, MOST_FRAMES)
      .map(({ to }) => to),
  };
}

function refreshOf({ name, attributes }: Tag): Refresh | null {
  if (name !== 'meta' || attributes.get('http-equiv')?.trim().toLowerCase() !== 'refresh') return null;
  return parseRefresh(attributes.get('content') ?? '');
}

function refreshIn(content: string): Refresh | null {
  for (const { tag } of scanTags(content)) {
    const refresh = tag && refreshOf(tag);
    if (refresh) return refresh;
  }
  return null;
}

interface Frame {
  readonly name: string;
  readonly to: string;
}

function mainFirst(frames: readonly Frame[]): readonly Frame[] {
  const isMain = ({ name }: Frame) => MAIN_FRAME.test(name);
  return [...frames.filter(isMain), ...frames.filter((frame) => !isMain(frame))];
}

/** Counters and the like are frames of no size. */
function isHidden(attribute: (of: string) => string): boolean {
  if (/^[01](?:px)?$/.test(attribute('width')) || /^[01](?:px)?$/.test(attribute('height'))) return true;
  return /none|hidden/.test(attribute('style'));
}
