import { textInline } from '../../../model/index.ts';
import { findAddresses } from '../../text/addresses.ts';
import type { Atom } from './rules.ts';

const ADDRESS = /https?:\/\/[^\s<>"[\]{}|\ufdd0]{1,2000}/y;

/** An address that stands in running text is a link. */
export const BARE_ADDRESS: Atom = {
  signs: 'h',
  read: (text, at) => {
    if (!text.startsWith('http', at) || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return null;
    ADDRESS.lastIndex = at;
    const [found] = findAddresses(ADDRESS.exec(text)?.[0] ?? '');
    if (found?.start !== 0) return null;
    return {
      end: at + found.text.length,
      inlines: [{ type: 'link', url: found.url, children: [textInline(found.text)] }],
    };
  },
};
