import { SPACES, type TextShape, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { findDate } from '../dates/dates.ts';
import type { FurnitureItem } from '../furniture-item.ts';
import type { InputLine } from './input-line.ts';
import { FIELDS, FORWARDED, type MailField, REPLY_PREFIX } from './mail-words.ts';

/** A header of more lines is none. */
const LONGEST_HEADER = 40;
/** A signature stands under this: `-- `, trimmed (RFC 3676). */
const SIGNATURE_MARK = '--';
const LONGEST_SIGNATURE = 12;
/** Around a name. */
const QUOTED = `${SPACES}"'`;

/** What the header of a mail says. */
export interface Mail {
  readonly subject: string | null;
  readonly from: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

interface TakenMail {
  /** Null: the text does not begin like a mail. */
  readonly mail: Mail | null;
  readonly lines: readonly InputLine[];
  readonly furniture: readonly FurnitureItem[];
}

/** Takes off the header of a mail and its signature; not where the text is said to be something else. */
export function takeMail(known: { lines: readonly InputLine[]; forced: TextShape | null }): TakenMail {
  const { lines, forced } = known;
  const header = forced === null || forced === 'mail' ? readHeader(lines) : null;
  if (!header) return { mail: null, lines, furniture: [] };
  const body = lines.slice(header.end);
  const { end, signature } = findSignature(body);
  return { mail: header.mail, lines: body.slice(0, end), furniture: [...header.furniture, ...signature] };
}

interface Header {
  readonly mail: Mail;
  readonly furniture: readonly FurnitureItem[];
  /** How many lines it takes. */
  readonly end: number;
}

function readHeader(lines: readonly InputLine[]): Header | null {
  const furniture: FurnitureItem[] = [];
  const values = new Map<MailField, string>();
  let at = 0;
  let fields = 0;
  while (lines[at]?.text === '') at++;
  const first = lines[at];
  if (
    first &&
    isForwarding(first.text) &&
    lines.slice(at + 1, at + 3).some((line) => parseField(line.text))
  ) {
    furniture.push(headerLine(first));
    at++;
    while (lines[at]?.text === '') at++;
  }
  let open: MailField | null = null;
  for (
    let line = lines[at];
    line && line.text !== '' && furniture.length < LONGEST_HEADER;
    line = lines[++at]
  ) {
    const found = parseField(line.text);
    if (found) {
      fields++;
      open = found.field;
      if (!values.has(open)) values.set(open, found.value);
    } else if (open !== null && line.indent > 0) {
      values.set(open, `${values.get(open) ?? ''} ${line.text}`);
    } else break;
    furniture.push(headerLine(line));
  }
  if (fields < 2 || !(values.has('subject') || (values.has('from') && values.has('date')))) return null;
  const subject = (values.get('subject') ?? '').replace(REPLY_PREFIX, '').trim();
  const mail: Mail = {
    subject: subject === '' ? null : subject,
    from: senderName(values.get('from') ?? ''),
    date: findDate(values.get('date') ?? '')?.iso ?? null,
  };
  return { mail, furniture, end: at };
}

const isForwarding = (text: string): boolean =>
  (text.length >= 4 && text.startsWith('--') && text.endsWith('--')) || FORWARDED.test(text);

const headerLine = ({ text, number }: InputLine): FurnitureItem => ({
  reason: 'mail-header',
  why: 'a field over a mail',
  text,
  line: number,
});

/** The field of a mail that a line is, and what it says; null for none. */
export function parseField(text: string): { readonly field: MailField; readonly value: string } | null {
  const colon = text.slice(0, 28).search(/[:：]/);
  if (colon < 1) return null;
  const field = FIELDS.get(text.slice(0, colon).trim().toLowerCase());
  return field ? { field, value: text.slice(colon + 1).trim() } : null;
}

/** `Ann Harrow <ann@example.org>` is Ann Harrow; an address alone names nobody. */
function senderName(from: string): string | null {
  const words = from.replace(/<[^<>]{0,200}>|\[mailto:[^\]]{0,200}\]/gi, '');
  const name = trimEndOf(trimStartOf(words, QUOTED), QUOTED);
  return name === '' || name.includes('@') ? null : name;
}

/** `end`: where the body ends. */
function findSignature(body: readonly InputLine[]): {
  readonly end: number;
  readonly signature: readonly FurnitureItem[];
} {
  const at = body.findLastIndex((line) => line.text === SIGNATURE_MARK);
  const filled = body.slice(at + 1).filter((line) => line.text !== '');
  if (at < 1 || filled.length > LONGEST_SIGNATURE) return { end: body.length, signature: [] };
  const signature = filled.map(
    ({ text, number }): FurnitureItem => ({
      reason: 'author',
      why: 'the signature of a mail',
      text,
      line: number,
    }),
  );
  return { end: at, signature };
}
