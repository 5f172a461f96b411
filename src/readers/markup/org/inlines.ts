import { clean, cleanLine, type Inline, textInline } from '../../../model/index.ts';
import type { Draft } from '../draft.ts';
import { BARE_ADDRESS } from '../inlines/addresses.ts';
import { TEX } from '../inlines/formulas.ts';
import { imageOf, linkOf } from '../inlines/links.ts';
import { matchAt } from '../inlines/match.ts';
import type { Atom, InlineRules, Mark } from '../inlines/rules.ts';
import type { Resolve } from '../parsed.ts';

/** What may stand before emphasis and behind it (`org-emphasis-regexp-components`). */
const BEFORE = /[\s\-\u2013\u2014('"{\u2018\u201c\u00ab]/;
const AFTER = /[\s\-\u2013\u2014.,:!?;'")}\\[\u2019\u201d\u00bb\u2026*/_+=~]/;
/** A script belongs to what it stands at. */
const ATTACHED = /\S/;
const around = { before: BEFORE, after: AFTER, tight: true, lines: 2 } as const;

const MARKS: readonly Mark[] = [
  { open: '=', close: '=', style: 'code', ...around },
  { open: '~', close: '~', style: 'code', ...around },
  { open: '*', close: '*', style: 'strong', ...around },
  { open: '/', close: '/', style: 'emphasis', ...around },
  { open: '_', close: '_', style: 'emphasis', ...around },
  { open: '+', close: '+', style: 'deleted', ...around },
  { open: '^{', close: '}', style: 'super', before: ATTACHED },
  { open: '_{', close: '}', style: 'sub', before: ATTACHED },
];

const LINK = /\[\[((?:[^[\]\\]|\\.){1,2000})\](?:\[((?:[^\]]|\](?!\])){1,2000})\])?\]/y;
const TARGET = /(<{2,3})([^<>\s](?:[^<>\n]{0,198}[^<>\s])?)>{2,3}/y;
const ANGLED = /<((?:https?|mailto|ftp):[^<>\s]{1,2000})>/y;
const NOTE = /\[fn:([\w-]{0,80})(?::((?:[^[\]]|\[[^[\]]{0,500}\]){0,2000}))?\]/y;
const SOURCE = /src_([\w-]{1,40})(?:\[[^\]]{0,200}\])?\{([^{}]{0,500})\}/y;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** What reading running text needs and leaves behind. */
interface InlineContext {
  readonly resolve: Resolve;
  /** The address that a link stands for. */
  readonly addressOf: (written: string) => string;
  /** Notes that stand within it. */
  readonly notes: Draft[];
  /** Names of the place that it stands at. */
  readonly names: string[];
  /** Labels of the notes below the text. */
  readonly labels: ReadonlySet<string>;
}

/** The rules of running text. */
export function inlineRulesOf({ resolve, addressOf, notes, names, labels }: InlineContext): InlineRules {
  let counted = 0;
  const nextLabel = (): string => {
    do counted++;
    while (labels.has(String(counted)));
    return String(counted);
  };
  const link: Atom = {
    signs: '[',
    read: (text, at, inside) => {
      const match = matchAt(LINK, text, at);
      if (!match) return null;
      const written = (match[1] ?? '').replace(/\\(?=[[\]\\])/g, '');
      const address = addressOf(written);
      const label = match[2];
      const end = at + match[0].length;
      if (label === undefined && PICTURE.test(address))
        return { end, inlines: imageOf(address, '', resolve) };
      if (label !== undefined && PICTURE.test(label) && !/\s/.test(label)) {
        return { end, inlines: linkOf(resolve(address), imageOf(label.replace(/^file:/, ''), '', resolve)) };
      }
      const shown = written.replace(/^(?:file:|[*#]+(?=\S))/, '');
      return {
        end,
        inlines: linkOf(resolve(address), label === undefined ? [textInline(shown)] : inside(label)),
      };
    },
  };
  const note: Atom = {
    signs: '[',
    read: (text, at) => {
      const match = matchAt(NOTE, text, at);
      if (!match || (match[1] === '' && match[2] === undefined)) return null;
      const label = match[1] || nextLabel();
      if (match[2] !== undefined)
        notes.push({ type: 'footnote', label, drafts: [{ type: 'paragraph', text: match[2] }] });
      return { end: at + match[0].length, inlines: [{ type: 'reference', label: cleanLine(label) }] };
    },
  };
  const angled: Atom = {
    signs: '<',
    read: (text, at, inside) => {
      const target = matchAt(TARGET, text, at);
      if (target) {
        names.push(target[2] ?? '');
        // With two angles it is not shown, with three its words stand in the text.
        const words = target[1] === '<<<' ? inside(target[2] ?? '') : [];
        return { end: at + target[0].length, inlines: words };
      }
      const match = matchAt(ANGLED, text, at);
      return (
        match && {
          end: at + match[0].length,
          inlines: linkOf(resolve(match[1] ?? ''), [textInline(match[1] ?? '')]),
        }
      );
    },
  };
  const source: Atom = {
    signs: 's',
    read: (text, at) => {
      const match = text.startsWith('src_', at) ? matchAt(SOURCE, text, at) : null;
      return match && { end: at + match[0].length, inlines: [{ type: 'code', text: clean(match[2] ?? '') }] };
    },
  };
  return { marks: MARKS, atoms: [TEX, link, note, angled, source, LINE_END, BARE_ADDRESS] };
}

const BREAK: readonly Inline[] = [{ type: 'break' }];
/** Two backslashes end a line. */
const LINE_END: Atom = {
  signs: '\\',
  read: (text, at) =>
    text.startsWith('\\\\', at) && /^(?:\n|$)/.test(text.slice(at + 2, at + 3))
      ? { end: at + 2, inlines: BREAK }
      : null,
};
