import { kindOf, LETTER } from './marks.ts';

/** Characters of an article that are looked at to see which marks it uses. */
const SAMPLE = 20_000;

/** British style: an article that opens its quotations with single marks and uses no double ones outside them. */
export function quotesWithSingles(
  lines: readonly { readonly text: string; readonly role: string }[],
): boolean {
  let singles = 0;
  let doubles = 0;
  let looked = 0;
  for (const { text, role } of lines) {
    if (role === 'headline' || !(text.includes('‘') || text.includes(" '") || text.startsWith("'"))) {
      if (role !== 'headline' && (text.includes('“') || text.includes('"'))) doubles++;
      continue;
    }
    if (looked > SAMPLE) break;
    looked += text.length;
    for (let at = 0; at < text.length; at++) {
      const char = text[at];
      if (char === '“' || char === '„' || char === '«' || (char === '"' && kindOf(text[at - 1]) !== LETTER)) {
        // Inside an open single mark a double one is a nested quotation.
        const before = text.lastIndexOf('‘', at);
        if (before < 0 || text.slice(before, at).includes('’ ')) doubles++;
      } else if (
        (char === '‘' || char === "'") &&
        kindOf(text[at - 1]) !== LETTER &&
        kindOf(text[at + 1]) === LETTER
      ) {
        singles++;
      }
    }
  }
  return singles > 0 && singles > doubles * 3;
}
