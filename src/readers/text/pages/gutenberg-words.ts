/** Languages as the frame of a Project Gutenberg text names them, and their codes (BCP 47). */
const NAMES =
  'english en|french fr|german de|spanish es|italian it|portuguese pt|dutch nl|finnish fi|swedish sv|danish da|norwegian no|' +
  'latin la|greek el|russian ru|polish pl|czech cs|hungarian hu|esperanto eo|chinese zh|japanese ja|catalan ca|galician gl|' +
  'tagalog tl|welsh cy|irish ga|icelandic is|romanian ro|serbian sr|bulgarian bg|slovenian sl|estonian et|lithuanian lt|' +
  'hebrew he|arabic ar|afrikaans af|frisian fy|breton br|scots sco|turkish tr|korean ko|farsi fa';

export const LANGUAGES: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').map((pair): [string, string] => [
    pair.slice(0, pair.lastIndexOf(' ')),
    pair.slice(pair.lastIndexOf(' ') + 1),
  ]),
);

/** The last line of the frame before a text, since 1993: “*** START OF THIS PROJECT GUTENBERG EBOOK …”. */
export const START = /^\*{3} ?start of (?:the|this) project gutenberg/i;
/** The same before 2001: “*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*”. */
export const OLD_START = /^\*{1,2}end ?\*? ?the small print/i;
/** The first line of the frame behind a text. */
export const END =
  /^(?:\*{3} ?end of (?:the|this) project gutenberg|end of (?:the |this )?project gutenberg)/i;
/** Who made the text, under the frame. */
export const PRODUCED =
  /^(?:produced by|e-?text prepared by|this e-?(?:text|book) was (?:produced|prepared) by)/i;
/** What the frame calls itself in one of its first lines. */
export const NAME = /project gutenberg/i;
