import { CREDIT_ENDS, CREDIT_STARTS } from './credit-words.ts';

/** A credit at the end of a caption is no longer. In characters. */
const LONGEST_CREDIT = 70;
/** Signs between a word for a credit and the name. */
const SIGNS = ':：/©';

/** Whether a line begins as captions and credits do: “Foto: …”, “Abbildung 4: …”, “© …”. */
export function beginsAsCaption(text: string): boolean {
  const words = text.slice(0, 60).toLowerCase().replace(/^[([\s]+/, '');
  const start = CREDIT_STARTS.find((each) => words.startsWith(each));
  if (start === undefined) return false;
  const rest = words.slice(start.length).replace(/^[\s\d.]+/, '');
  return rest !== '' && SIGNS.includes(rest.charAt(0));
}

/** Whether a line ends with who made a picture: “… Foto: dpa”, “… (Name / iStock)”. */
export function endsWithCredit(text: string): boolean {
  const end = text.slice(-LONGEST_CREDIT).toLowerCase();
  for (const start of CREDIT_STARTS) {
    const at = end.lastIndexOf(start);
    if (at < 0 || (at > 0 && /[\p{L}\p{N}]/u.test(end.charAt(at - 1)))) continue;
    const rest = end.slice(at + start.length).trimStart();
    if (rest !== '' && SIGNS.includes(rest.charAt(0))) return true;
  }
  const last = end.replace(/[\s.)\]]+$/, '');
  return CREDIT_ENDS.some((agency) => last.endsWith(agency) && /[/|,(©]/.test(last));
}
