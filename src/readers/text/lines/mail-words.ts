export type MailField = 'subject' | 'from' | 'date' | 'other';

const NAMES: readonly (readonly [MailField, string])[] = [
  ['subject', 'subject|betreff|objet|asunto|тема|主题|主旨|件名|الموضوع'],
  ['from', 'from|von|de|от|发件人|寄件者|差出人|من'],
  ['date', 'date|sent|datum|gesendet|envoyé|fecha|enviado|дата|отправлено|日期|发送时间|日時|التاريخ'],
  [
    'other',
    'to|cc|bcc|reply-to|message-id|in-reply-to|references|list-id|mime-version|content-type|content-transfer-encoding|return-path|received|x-mailer|user-agent|newsgroups|organization|an|kopie|à|para|кому|копия|收件人|抄送|宛先|إلى',
  ],
];

/** What header fields of mails are called: those of RFC 5322, and what programs show, in the languages we read. Lower case. */
export const FIELDS: ReadonlyMap<string, MailField> = new Map(
  NAMES.flatMap(([field, names]) => names.split('|').map((name): [string, MailField] => [name, field])),
);

/** “-----Original Message-----”, “Begin forwarded message:”: a line that says what comes, over the first field. */
export const FORWARDED = /^.{0,60}(?:forwarded message|weitergeleitete nachricht).{0,5}:?$/i;

/** Before the subject of an answer or of something passed on. */
export const REPLY_PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv|отв|ответ|回复|转发)\s?[:：]\s*)+/i;
