import { SPACES, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { isDigit } from '../characters.ts';
import { MONTHS } from '../dates/date-words.ts';
import type { InputLine } from './input-line.ts';
import { isName } from './turns/names.ts';

/** Longer lines say more than who wrote what follows. */
const LONGEST = 240;
/** What mail programs write between a date and a name, in the languages we read. */
const WROTE =
  /(?<!\p{L})(?:wrote|writes|schrieb|schreibt|a écrit|écrivait|escribió|ha scritto|schreef|skrev|escreveu|пишет|написал)(?!\p{L})/iu;
/** Here the name stands behind the verb: Am 3. März schrieb Ann Harrow. */
const NAME_BEHIND = /^(?:schrieb|schreibt|schreef|skrev)/i;
/** `<ann@harbour.example>`, `(ann@harbour.example)`, `[mailto:…]`. */
const ADDRESS = /[(<[]{1,2}[^()<>[\]]{0,200}@[^()<>[\]]{0,200}[)>\]]{1,2}/g;
const BARE_ADDRESS = /[^\s<>()[\]"',;:@]{1,64}@[^\s<>()[\]"',;:@]{1,200}/;
const PRONOUNS = new Set(
  'i he she they we you it ich er sie wir il elle ils elles je nous on él ella'.split(' '),
);
const EDGES = `${SPACES}"'“”„,;:`;

/** Who wrote the lines with `>` that stand below a line: “On 3 March, Ann Harrow wrote:”; null where it says nobody. */
export function readLeadIn(text: string): string | null {
  const line = text.trimEnd();
  if (line.length > LONGEST || !(line.endsWith(':') || line.endsWith('：'))) return null;
  const verb = WROTE.exec(line);
  if (!verb) return null;
  const before = line.slice(0, verb.index);
  const behind = line.slice(verb.index + verb[0].length);
  const [first, second] = NAME_BEHIND.test(verb[0]) ? [behind, before] : [before, behind];
  return nameIn(first) ?? nameIn(second) ?? BARE_ADDRESS.exec(line)?.[0] ?? null;
}

/** The last words that are a name: no date, no time, no address. */
function nameIn(text: string): string | null {
  const words = text.replace(ADDRESS, ' ').split(/[,;]/).at(-1) ?? '';
  const kept: string[] = [];
  let day = false;
  for (const word of words.split(' ')) {
    if (word === '') continue;
    const dated = [...word].some(isDigit);
    if (dated || isZone(word) || (day && isMonth(word))) kept.length = 0;
    else kept.push(word);
    day = dated;
  }
  const name = trimEndOf(trimStartOf(kept.join(' '), EDGES), EDGES);
  return isName(name) && !PRONOUNS.has(name.toLowerCase()) ? name : null;
}

/** AM, UTC, CEST, Uhr. */
const isZone = (word: string): boolean => /^(?:[AP]M|UTC|GMT|[A-Z]{1,3}S?T|Uhr)$/.test(word);

const isMonth = (word: string): boolean =>
  MONTHS.some((starts) => starts.some((start) => word.toLowerCase().startsWith(start)));

/** Whether some line with `>` stands right below the words of whom it quotes: the text itself is then no quoted one. */
export function hasLeadIn(lines: readonly InputLine[]): boolean {
  let last: InputLine | null = null;
  for (const line of lines) {
    if (line.text === '') continue;
    if (last && line.depth > last.depth && last.depth === 0 && readLeadIn(last.text) !== null) return true;
    last = line;
  }
  return false;
}
