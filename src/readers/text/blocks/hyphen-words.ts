/** What joins two words of which the first has its end left out: “two- and threefold”, “Haus- und Hofmeister”. Small letters. */
export const SUSPENDED_BEFORE: ReadonlySet<string> = new Set(
  'and or to und oder bis bzw sowie et ou y o e och eller og en of i lub или и'.split(' '),
);

/** Ends of words that a program parts at a line end, and that are no words themselves. Small letters. */
export const ENDINGS: ReadonlySet<string> = new Set(
  (
    'tion tions sion sions tional tioned ment ments mental ing ings ning ting ding ling ring ming ping ving king ed er ers ' +
    'ly ally ness able ible ably ity ities ties ous ious ive tive tives ance ances ence ences tial cial ical ized ised izing ' +
    'tor tors ture tures ship ful less fication cation ' +
    'ung ungen lung lungen tung tungen dung rung keit heit keiten heiten lich liche lichen licher isch ische ischen schaft ' +
    'nen ten gen ren sen ter nis ' +
    'ción ciones miento mente dad dades teur teurs tique ments zione zioni'
  ).split(' '),
);

/** Heads of one or two letters that compounds begin with: “e-mail”, “co-author”. Small letters. */
export const SHORT_HEADS: ReadonlySet<string> = new Set(
  'a b c d e g i k o s t u v x y z ad bi by co de do ex go in is ko no of on or re tv up us uk eu ai io ip pc ui un id'.split(
    ' ',
  ),
);

/** Words inside compounds of three: “state-of-the-art”, “pointer-to-member”. Small letters. */
export const LINKS: ReadonlySet<string> = new Set(
  'to of the in on by and a at for up off or de la en y et sur sous'.split(' '),
);
