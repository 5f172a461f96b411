import { type Held, HOLDER } from './page.ts';
import { attributeOf, wordsAmong } from './tag-attributes.ts';
import { readTemplate } from './templates.ts';

/** A text in which places hold what was taken out of it. */
export interface TakenOut {
  readonly text: string;
  readonly held: Held[];
}

const TAG = /<!--|<(nowiki|pre|syntaxhighlight|source|math|chem|ce|ref)\b([^<>]{0,500}?)(\/?)>/gi;

/** Takes out comments, what is set as it stands, notes, categories and templates, in that order. */
export function takeOut(text: string): TakenOut {
  const held: Held[] = [];
  const hold = (one: Held): string => `${HOLDER.open}${held.push(one) - 1}${HOLDER.close}`;
  const tagged = takeTags(text.replace(/[\ufdd0\ufdd1]/g, '\ufffd'), hold);
  const plain = tagged
    .replace(CATEGORY, (link: string) => hold({ type: 'left', text: link, reason: 'navigation' }))
    .replace(/__(?:NO|FORCE|NEW|HIDDEN)?[A-Z]{3,20}__/g, (word: string) =>
      hold({ type: 'left', text: word, reason: 'hidden' }),
    );
  // A parameter of the page, where it is a template itself: as it is written.
  const named = plain.replace(/\{\{\{[^{}\n]{0,300}\}\}\}/g, (words: string) =>
    hold({ type: 'words', text: words }),
  );
  return { text: takeTemplates(named, hold), held };
}

const CATEGORY =
  /\[\[ ?(?:category|kategorie|cat\u00e9gorie|categor\u00eda|categoria|categorie|kategori|\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438\u044f) ?:[^[\]\n]{1,300}\]\]/gi;

function takeTags(text: string, hold: (one: Held) => string): string {
  const parts: string[] = [];
  /** Ends of tags that are nowhere any more. */
  const missing = new Set<string>();
  let open = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const [{ length }, written, attributes = '', closed] = match;
    if (wordsAmong(attributes ?? '').replace(/inline|chem/, '') !== '') continue;
    const name = written?.toLowerCase() ?? '!';
    const start = match.index + length;
    const ending = name === '!' ? '-->' : `</${name}>`;
    let end = start;
    let words = '';
    if (closed !== '/' || name === '!') {
      const found = missing.has(ending) ? null : findEnding(text, ending, start);
      if (found === null) {
        missing.add(ending);
        continue;
      }
      words = text.slice(start, found.at);
      end = found.end;
    }
    parts.push(text.slice(open, match.index), hold(heldOf(name, attributes, words, hold)));
    open = end;
    TAG.lastIndex = end;
  }
  parts.push(text.slice(open));
  return parts.join('');
}

function findEnding(text: string, ending: string, from: number): { at: number; end: number } | null {
  if (ending === '-->') {
    const at = text.indexOf(ending, from);
    return at < 0 ? null : { at, end: at + 3 };
  }
  const pattern = ENDINGS[ending];
  if (!pattern) return null;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { at: match.index, end: match.index + match[0].length };
}

const ENDINGS: Readonly<Record<string, RegExp>> = {
  '</nowiki>': /<\/nowiki>/gi,
  '</pre>': /<\/pre>/gi,
  '</syntaxhighlight>': /<\/syntaxhighlight>/gi,
  '</source>': /<\/source>/gi,
  '</math>': /<\/math>/gi,
  '</chem>': /<\/chem>/gi,
  '</ce>': /<\/ce>/gi,
  '</ref>': /<\/ref>/gi,
};

function heldOf(name: string, attributes: string, words: string, hold: (one: Held) => string): Held {
  switch (name) {
    case '!':
      return { type: 'left', text: words, reason: 'hidden' };
    case 'nowiki':
      return { type: 'words', text: words };
    case 'ref':
      // A note holds what any text does.
      return {
        type: 'note',
        name: attributeOf(attributes, 'name'),
        text: takeTemplates(takeTags(words, hold), hold),
      };
    case 'math':
    case 'ce':
    case 'chem':
      return {
        type: 'formula',
        text: name === 'math' && !/\bchem\b/.test(attributes) ? words.trim() : `\\ce{${words.trim()}}`,
        display: attributeOf(attributes, 'display') === 'block',
      };
    case 'pre':
      return { type: 'code', language: null, text: words, block: true };
    default:
      return {
        type: 'code',
        language: attributeOf(attributes, 'lang') || null,
        text: words,
        block: !/\binline\b/.test(attributes),
      };
  }
}

/** Templates within what templates show are looked for so deep. */
const DEEPEST = 8;

/** Takes templates out, each with those within it. Braces that nothing closes are text. */
function takeTemplates(text: string, hold: (one: Held) => string, depth = 0): string {
  if (!text.includes('{{') || depth > DEEPEST) return text;
  const parts: string[] = [];
  const opened: number[] = [];
  let open = 0;
  const ranges: { from: number; to: number }[] = [];
  for (const { index, 0: braces } of text.matchAll(/\{\{|\}\}/g)) {
    if (braces === '{{') opened.push(index);
    else {
      const from = opened.pop();
      if (from === undefined) continue;
      while ((ranges.at(-1)?.from ?? -1) > from) ranges.pop();
      ranges.push({ from, to: index + 2 });
    }
  }
  for (const { from, to } of ranges) {
    const shown = readTemplate(text.slice(from + 2, to - 2));
    parts.push(text.slice(open, from));
    if (typeof shown === 'string') parts.push(takeTemplates(shown, hold, depth + 1));
    else if (shown.type === 'shown') {
      parts.push(takeTemplates(shown.text, hold, depth + 1));
      if (shown.left !== '') parts.push(hold({ type: 'left', text: shown.left, reason: 'hidden' }));
    } else if (shown.type === 'quotation')
      parts.push(hold({ ...shown, text: takeTemplates(shown.text, hold, depth + 1) }));
    else parts.push(hold(shown));
    open = to;
  }
  parts.push(text.slice(open));
  return parts.join('');
}
