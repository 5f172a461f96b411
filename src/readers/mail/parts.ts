import { type Header, parseParameters, rawField, readHeader } from './header.ts';
import { decodeOctets } from './octets.ts';
import { decodeHex } from './words.ts';

/** Deeper parts, and more of them, are shown as they stand. */
const DEEPEST = 30;
const MOST_PARTS = 1000;

/** A part of a message: what holds others, or a leaf. */
export interface Part {
  /** In small letters: `text/plain`. */
  readonly type: string;
  readonly header: Header;
  /** Parts inside, where it is a multipart. */
  readonly parts: readonly Part[];
  /** Around the parts inside: for programs that do not know them. Octets. */
  readonly around: readonly string[];
  /** As it is sent; octets. */
  readonly body: string;
}

interface Budget {
  parts: number;
}

/** The parts of what stands between two places of a message, which has its header already. Never fails. */
export function readPart(
  octets: string,
  header: Header,
  to: number,
  depth = 0,
  budget: Budget = { parts: 0 },
): Part {
  const said = parseParameters(rawField(header, 'content-type'));
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(said.value) ? said.value : 'text/plain';
  const body = octets.slice(header.end, to);
  const leaf = { type, header, parts: [], around: [], body };
  if (!type.startsWith('multipart/')) return leaf;
  const boundary = said.parameters.get('boundary') ?? '';
  const found =
    boundary === '' || depth >= DEEPEST ? null : splitParts(body, boundary, MOST_PARTS - budget.parts);
  if (found === null) return { ...leaf, type: 'text/plain' };
  budget.parts += found.parts.length;
  const parts = found.parts.map(({ from, end }) =>
    readPart(body, readHeader(body, from, end), end, depth + 1, budget),
  );
  return { type, header, parts, around: found.around, body: '' };
}

/** Null where there is no boundary. A last part that nothing ends goes on to the end. */
function splitParts(body: string, boundary: string, most: number) {
  const mark = `\n--${boundary}`;
  const parts: { readonly from: number; readonly end: number }[] = [];
  // The first may stand at the very beginning.
  const text = `\n${body}`;
  let at = findMark(text, mark, 0);
  if (at < 0 || most <= 0) return null;
  const around = [text.slice(1, at)];
  while (at >= 0 && parts.length < most) {
    const behind = at + mark.length;
    const isLast = text.startsWith('--', behind);
    const feed = text.indexOf('\n', behind);
    if (isLast) {
      around.push(feed < 0 ? '' : text.slice(feed + 1));
      break;
    }
    if (feed < 0) break;
    const next = parts.length + 1 < most ? findMark(text, mark, feed) : -1;
    parts.push({ from: feed, end: next < 0 ? body.length : Math.max(next - 1, feed) });
    at = next;
  }
  return { parts, around: around.filter((words) => words.trim() !== '') };
}

/** Where a boundary stands that is not the beginning of another's; -1 for nowhere. */
function findMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from);
  while (at >= 0 && !/^(?:--)?[ \t]{0,20}(?:\n|$)/.test(text.slice(at + mark.length, at + mark.length + 30)))
    at = text.indexOf(mark, at + mark.length);
  return at;
}

/** The octets that a part stands for: its transfer encoding (RFC 2045, section 6) is undone. */
function undoEncoding({ header, body }: Part): string {
  const encoding = parseParameters(rawField(header, 'content-transfer-encoding')).value;
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1');
  if (encoding !== 'quoted-printable') return body;
  return decodeHex(body.replace(/=[ \t]{0,20}\n/g, ''));
}

/** The text of a leaf, `\n` line ends. */
export function textOfPart(part: Part): string {
  const charset = parseParameters(rawField(part.header, 'content-type')).parameters.get('charset') ?? null;
  return decodeOctets(undoEncoding(part), charset).replace(/\r\n?/g, '\n');
}

/** How many bytes a leaf stands for, about. */
export function sizeOfPart({ header, body }: Part): number {
  const encoding = parseParameters(rawField(header, 'content-transfer-encoding')).value;
  return encoding === 'base64' ? Math.floor((body.length * 3) / 4) : body.length;
}
