import { stripVTControlCharacters } from 'node:util';
import { writeText } from '../../writer/index.ts';

/** A line that is typed: it is shown as it is, and can be corrected. Null where one thinks better of it. */
export async function takeTyped(first: string, next: () => Promise<string | null>): Promise<string | null> {
  if (first.length > 1) return first.trim();
  const isNumber = /\d/.test(first);
  let typed = isNumber ? first : '';
  writeText(1, first);
  for (;;) {
    const key = await next();
    if (key === '\r' || key === '\n') {
      writeText(1, '\n');
      return typed;
    }
    if (key === null || key === '\x1b' || key === '\x03') {
      writeText(1, '\n');
      return null;
    }
    if (key.length > 1 && /[\r\n]$/.test(key)) return typed + key.trim();
    if (key === '\x7f' || key === '\b') {
      if (typed === '') continue;
      typed = [...typed].slice(0, -1).join('');
      // What a terminal that only goes on cannot take back is said anew.
      writeText(1, `\n${isNumber ? '' : first}${typed}`);
    } else if (stripVTControlCharacters(key) === key && !/\p{Cc}/u.test(key)) {
      typed += key;
      writeText(1, key);
    }
  }
}
