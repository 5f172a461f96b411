import { SPACES, trimEndOf } from '../../../../model/index.ts';
import { CREDIT_ENDS, CREDIT_STARTS } from './credit-words.ts';

/** A credit at the end of a caption is no longer. In characters. */
const LONGEST_CREDIT = 70;
/** Signs between a word for a credit and the name. */
const SIGNS = ':：/©';

/** Whether a line begins as captions and credits do: “Foto: …”, “Abbildung 4: …”, “© …”. */
export function beginsAsCaption(text: string): boolean {
  const words = text
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[([\s]+/, '');
  if (words.startsWith('©')) return true;
  const start = CREDIT_STARTS.find((each) => words.startsWith(each));
  if (start === undefined) return false;
  const rest = words.slice(start.length).replace(/^[\s\d.]+/, '');
  return rest.length > 1 && SIGNS.includes(rest.charAt(0));
}

/** Whether a line ends with who made a picture: “… Foto: dpa”, “… (Name / iStock)”. */
export function endsWithCredit(text: string): boolean {
  const end = text.slice(-LONGEST_CREDIT).toLowerCase();
  for (const start of CREDIT_STARTS) {
    const at = end.lastIndexOf(start);
    if (at < 0 || (at > 0 && /[\p{L}\p{N}]/u.test(end.charAt(at - 1)))) continue;
    const rest = end.slice(at + start.length).trimStart();
    if (SIGNS.includes(rest.charAt(0)) && isName(rest.slice(1))) return true;
  }
  const last = trimEndOf(end, `${SPACES}.)]`);
  const agency = CREDIT_ENDS.find((each) => last.endsWith(each));
  return agency !== undefined && /[/|(©]\s?$/.test(last.slice(0, -agency.length));
}

/** Whether words may be a name, and nothing after it. */
const isName = (words: string) => /\p{L}{2}/u.test(words) && !/[.!?] \p{L}/u.test(words);
