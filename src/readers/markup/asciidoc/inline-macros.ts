import { clean, cleanLine, type Inline, textInline } from '../../../model/index.ts';
import { type Draft, hiddenDraft } from '../draft.ts';
import { imageOf, linkOf } from '../inlines/links.ts';
import type { ReadInside } from '../inlines/rules.ts';
import type { Resolve } from '../parsed.ts';
import { parseAttributes } from './attributes.ts';
import { formulaOf } from './formulas.ts';
import type { ReadReference } from './references.ts';

const CODES = new Set(['kbd', 'btn']);

/** What reading running text needs and leaves behind. */
export interface MacroContext {
  readonly resolve: Resolve;
  readonly refer: ReadReference;
  /** Notes that stand within it. */
  readonly notes: Draft[];
  /** Names of the place that it stands at. */
  readonly names: string[];
}

/** Reads `name:target[words]`; null where the name is none. */
export function createMacros({ resolve, refer, notes, names }: MacroContext) {
  let counted = 0;
  /** Labels of the notes that have a name. */
  const named = new Map<string, string>();

  const note = (name: string, words: string): Inline[] => {
    const known = name === '' ? undefined : named.get(name);
    const label = known ?? String(++counted);
    if (name !== '') named.set(name, label);
    if (words !== '') notes.push({ type: 'footnote', label, drafts: [{ type: 'paragraph', text: words }] });
    return [{ type: 'reference', label: cleanLine(label) }];
  };

  const macro = (name: string, target: string, words: string, inside: ReadInside): Inline[] | null => {
    const text = words.replaceAll('\\]', ']');
    switch (name) {
      case 'xref':
        return refer(target, labelOf(text), inside);
      case 'link':
      case 'mailto':
        return linkOf(
          resolve(name === 'mailto' ? `mailto:${target}` : target),
          inside(labelOf(text) || target.replace(/^#/, '')),
        );
      case 'image':
        return imageOf(target, parseAttributes(text).places[0] ?? '', resolve);
      case 'icon':
        return [textInline(target)];
      case 'footnote':
        return note(target, text);
      case 'footnoteref': {
        const at = text.indexOf(',');
        return at < 0 ? note(text, '') : note(text.slice(0, at), text.slice(at + 1).trim());
      }
      case 'menu':
        return [
          textInline(
            [target, ...text.split('>')]
              .map((part) => part.trim())
              .filter(Boolean)
              .join(' › '),
          ),
        ];
      case 'pass':
        return [textInline(text)];
      case 'anchor':
        names.push(target);
        notes.push(...hiddenDraft(text));
        return [];
      case 'indexterm':
        notes.push(...hiddenDraft(text));
        return [];
      case 'stem':
      case 'latexmath':
      case 'asciimath':
        return [formulaOf(name, text, false)];
      default:
        return CODES.has(name) ? [{ type: 'code', text: clean(text) }] : null;
    }
  };
  return macro;
}

/** The words of a link: without `^`, which opens a window, and what follows them in names. */
export function labelOf(words: string): string {
  const { places } =
    /[=,]/.test(words) && /(?:^|,) *(?:window|role|opts|title|id|rel)=/.test(words)
      ? parseAttributes(words)
      : { places: [words] };
  return (places[0] ?? '')
    .replace(/\^$/, '')
    .replace(/^"([^"]*)"$/, '$1')
    .trim();
}
