import { SPACES, trimEndOf, trimStartOf } from '../../model/index.ts';
import { findDate } from './dates.ts';
import type { Aside, Line } from './piece.ts';

/** What the lines over a mail are called, in the languages we read. Lower case. */
const FIELDS: ReadonlyMap<string, 'subject' | 'from' | 'date' | 'other'> = new Map([
  ...fieldsOf('subject', 'subject|betreff|objet|asunto|тема|主题|主旨|件名|الموضوع'),
  ...fieldsOf('from', 'from|von|de|от|发件人|寄件者|差出人|من'),
  ...fieldsOf(
    'date',
    'date|sent|datum|gesendet|envoyé|fecha|enviado|дата|отправлено|日期|发送时间|日時|التاريخ',
  ),
  ...fieldsOf(
    'other',
    'to|cc|bcc|reply-to|message-id|in-reply-to|references|list-id|mime-version|content-type|content-transfer-encoding|return-path|received|x-mailer|user-agent|newsgroups|organization|an|kopie|à|para|кому|копия|收件人|抄送|宛先|إلى',
  ),
]);

function fieldsOf<T extends string>(field: T, names: string): [string, T][] {
  return names.split('|').map((name) => [name, field]);
}

const MOST_LINES = 40;
/** “-----Original Message-----”, “Begin forwarded message:”: a line that says what comes, over the first field. */
const LEAD = /^.{0,60}(?:forwarded message|weitergeleitete nachricht).{0,5}:?$/i;
const isLead = (text: string): boolean =>
  (text.length >= 4 && text.startsWith('--') && text.endsWith('--')) || LEAD.test(text);
/** Around a name. */
const QUOTED = `${SPACES}"'`;
/** Before the subject of an answer or of something passed on. */
const ANSWER = /^(?:(?:re|fwd?|aw|wg|tr|rv|отв|ответ|回复|转发)\s?[:：]\s*)+/i;
/** A signature stands under this. */
const SIGNATURE = '--';
const LONGEST_SIGNATURE = 12;

export interface Mail {
  readonly subject: string | null;
  readonly from: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** What is left of the text. */
  readonly lines: readonly Line[];
  readonly asides: readonly Aside[];
}

/** The fields over a mail and the signature under it; null where a text does not begin like a mail. */
export function takeMail(lines: readonly Line[]): Mail | null {
  const asides: Aside[] = [];
  const values = new Map<string, string>();
  let at = 0;
  let fields = 0;
  while (lines[at]?.text === '') at++;
  const lead = lines[at];
  if (lead && isLead(lead.text) && lines.slice(at + 1, at + 3).some((line) => fieldOf(line.text))) {
    asides.push(header(lead));
    at++;
    while (lines[at]?.text === '') at++;
  }
  let open = '';
  for (let line = lines[at]; line && line.text !== '' && asides.length < MOST_LINES; line = lines[++at]) {
    const found = fieldOf(line.text);
    if (found) {
      fields++;
      open = found.field;
      if (!values.has(open)) values.set(open, found.value);
    } else if (open !== '' && line.indent > 0) {
      values.set(open, `${values.get(open) ?? ''} ${line.text}`);
    } else break;
    asides.push(header(line));
  }
  if (fields < 2 || !(values.has('subject') || (values.has('from') && values.has('date')))) return null;
  const { body, signature } = cutSignature(lines.slice(at));
  const subject = (values.get('subject') ?? '').replace(ANSWER, '').trim();
  return {
    subject: subject === '' ? null : subject,
    from: nameOf(values.get('from') ?? ''),
    date: findDate(values.get('date') ?? '')?.iso ?? null,
    lines: body,
    asides: [...asides, ...signature],
  };
}

const header = ({ text, number }: Line): Aside => ({
  reason: 'mail-header',
  why: 'a field over a mail',
  text,
  line: number,
});

function fieldOf(text: string): { readonly field: string; readonly value: string } | null {
  const colon = text.slice(0, 28).search(/[:：]/);
  if (colon < 1) return null;
  const field = FIELDS.get(text.slice(0, colon).trim().toLowerCase());
  return field ? { field, value: text.slice(colon + 1).trim() } : null;
}

/** `Ann Harrow <ann@example.org>` is Ann Harrow; an address alone names nobody. */
function nameOf(from: string): string | null {
  const words = from.replace(/<[^<>]{0,200}>|\[mailto:[^\]]{0,200}\]/gi, '');
  const name = trimEndOf(trimStartOf(words, QUOTED), QUOTED);
  return name === '' || name.includes('@') ? null : name;
}

function cutSignature(lines: readonly Line[]): {
  readonly body: readonly Line[];
  readonly signature: Aside[];
} {
  const at = lines.findLastIndex((line) => line.text === SIGNATURE);
  const filled = lines.slice(at + 1).filter((line) => line.text !== '');
  if (at < 1 || filled.length > LONGEST_SIGNATURE) return { body: lines, signature: [] };
  const signature = filled.map(
    ({ text, number }): Aside => ({ reason: 'author', why: 'the signature of a mail', text, line: number }),
  );
  return { body: lines.slice(0, at), signature };
}
