/** What punctuation and symbols a line has, found in one pass: cheaper than a regular expression for each. */
export interface Punctuation {
  commas: number;
  quotes: boolean;
  bracket: boolean;
  bar: boolean;
  copyright: boolean;
  money: boolean;
  digits: boolean;
  /** Full stop, at sign or slash: there may be an address. */
  address: boolean;
  /** A dash with spaces around it. */
  dash: boolean;
  /** Where a colon stands that a space follows; -1: nowhere. */
  colon: number;
  /** A sentence ends inside the line and another begins. */
  innerStop: boolean;
}

export function readPunctuation(text: string): Punctuation {
  const found: Punctuation = {
    commas: 0,
    quotes: false,
    bracket: false,
    bar: false,
    copyright: false,
    money: false,
    digits: false,
    address: false,
    dash: false,
    colon: -1,
    innerStop: false,
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if ((char >= 'a' && char <= 'z') || char === ' ' || (char >= 'A' && char <= 'Z')) continue;
    noteCharacter(found, char, at, text);
  }
  return found;
}

function noteCharacter(found: Punctuation, char: string, at: number, text: string): void {
  const spaced = text[at + 1] === ' ';
  switch (char) {
    case ',':
      found.commas++;
      return;
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '「':
    case '」':
      found.quotes = true;
      return;
    case '»':
      found.quotes = true;
      found.bar = true;
      return;
    case '(':
      found.bracket = true;
      return;
    case '/':
      found.address = true;
      found.bar = true;
      return;
    case '|':
    case '›':
    case '→':
    case '▶':
      found.bar = true;
      return;
    case '©':
      found.copyright = true;
      return;
    case '€':
    case '$':
    case '£':
    case '¥':
    case '₽':
    case '%':
      found.money = true;
      return;
    case '@':
      found.address = true;
      return;
    case '–':
    case '—':
    case '-':
      if (spaced && text[at - 1] === ' ') found.dash = true;
      return;
    case ':':
    case '：':
      if (spaced && found.colon < 0) found.colon = at;
      return;
    case '.':
    case '!':
    case '?':
    case '…':
      found.address = found.address || char === '.';
      if (
        at < text.length - 2 &&
        (spaced || ('"”“»)'.includes(text[at + 1] ?? '') && text[at + 2] === ' '))
      ) {
        found.innerStop = true;
      }
      return;
    case '。':
    case '！':
    case '？':
      if (at < text.length - 1) found.innerStop = true;
      return;
    default:
      if (char >= '0' && char <= '9') found.digits = true;
  }
}
