import { FORMS, LETTERS, type Script } from './letters.ts';

/** A text of a formula with every character set high or low, whatever block its form is of; null where one has none. */
export function setEach(script: Script, text: string): string | null {
  let set = '';
  for (const character of text) {
    const form = FORMS[script].get(character) ?? LETTERS[script].get(character);
    if (form === undefined) return null;
    set += form;
  }
  return text === '' ? null : set;
}
