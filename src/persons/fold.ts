/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const LETTER = /[øłđðþßæœı]/g;
/** As German and the languages of the North are written without their own letters. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A name to compare: small letters without accents, one kind of apostrophe and hyphen, no dots, single spaces. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same with “Müller” as “mueller”; null where the name has no such letter. */
export function foldSpelled(name: string): string | null {
  const low = name.toLowerCase().normalize('NFC');
  if (!/[äöüøå]/.test(low)) return null;
  return foldName(low.replace(/[äöüøå]/g, (letter) => SPELLED[letter] ?? letter));
}
