import {
  type Clean,
  cleanLine,
  type Inline,
  isBlank,
  textInline,
  textOfInlines,
} from '../../../model/index.ts';
import type { Resolve } from '../parsed.ts';
import { flattenStyles } from './styles.ts';

/** A link that may be opened, with no other in its words; these alone where it may not. Without words, the address stands for them. */
export function linkOf(url: Clean | null, children: readonly Inline[]): Inline[] {
  const shown = isBlank(textOfInlines(children)) && !children.some(({ type }) => type === 'image');
  if (url === null) return [...children];
  return [{ type: 'link', url, children: shown ? [textInline(url)] : flattenStyles(children, ['link']) }];
}

/** A picture at an address. Where it has no words and may not be opened, its address stands for them. */
export function imageOf(address: string, alt: string, resolve: Resolve): Inline[] {
  const url = resolve(address);
  return [{ type: 'image', alt: altOf(address, alt, url), url }];
}

export function altOf(address: string, alt: string, url: Clean | null): Clean {
  return cleanLine(alt === '' && url === null ? address : alt);
}
