/**
 * Notices that pages put above or under their articles, by language: lower case; all words of a row have to stand in the
 * line, in any order.
 */
export type Notice = readonly string[];

const rows = (text: string): readonly Notice[] => text.split('|').map((row) => row.split('+'));

/** Who pays for links in it. */
export const AFFILIATES: readonly Notice[] = rows(
  'affiliate+link|partner-links+kauf|partnerlinks+kauf|affiliate+commission|affiliate+earn|affiliate-link|affiliatelink|partner-link+provision|partnerlink+provision|' +
    'provision+link|liens+affili|lien+affili|enlaces de afiliad|enlaces+afiliados|links de afiliad|link di affiliazione|' +
    'links afiliados|earn a commission|earns a commission|earn a small commission|amazon associate|amazon-partner',
);

/** Under which terms it may be used. */
export const LICENCES: readonly Notice[] = rows(
  'licensed under+creative commons|licensed under+cc by|licensed under+cc-by|under a creative commons|under creative commons|' +
    'unter der lizenz+cc|lizenz+creative commons|sous licence+creative commons|licencia+creative commons|' +
    'licença+creative commons|licenza+creative commons|licencją+creative commons|licencji+creative commons',
);

/** What comments have to be, or who may write them. */
export const COMMENT_RULES: readonly Notice[] = rows(
  'letter+to the editor|leserbrief+schreib|leserbrief+senden|comment+moderat|comments+closed|comments+policy|comment+log in|comment+logged in|comment+register|netiquette|' +
    'kommentar+anmelden|kommentar+registr|kommentar+freigeschaltet|kommentar+eingeloggt|kommentare+moderiert|kommentarfunktion|' +
    'commentaire+connect|commentaire+modér|comentari+moderad|comentari+aprobad|comentár+moderad|comentár+aprovad|' +
    'commenti+moderat|reageren+inloggen|komentarz+zalog|komentarz+regulamin',
);

/** Views that a page does not share. */
export const DISCLAIMERS: readonly Notice[] = rows(
  'views+do not necessarily|opinions+do not necessarily|opinions expressed+not necessarily|views expressed+not necessarily|' +
    'gibt+meinung+nicht notwendig|meinung+nicht+der redaktion|opinions+n’engagent que|opiniones+no necesariamente|' +
    'opinião+não reflete|opiniões+não refletem|ohne gewähr',
);

/** What is shown only to those who agree. */
export const CONSENTS: readonly Notice[] = rows(
  'externer inhalt|externe inhalte+angezeigt|externen inhalt+redaktion|externen inhalt+artikel+ergänzt|mit dem laden+datenschutz|' +
    'einverstanden+externe inhalte|cookies+inhalt+anzuzeigen|contenu+bloqué+cookies|contenu externe+accept|' +
    'contenido externo+acept|to view this content+cookies|to view this content+privacy|content is hosted by a third party|' +
    'conteúdo externo+aceit|inhoud+cookies+accepteer',
);
