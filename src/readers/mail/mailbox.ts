/** The line over a message of a mailbox (RFC 4155), and a field under it. */
const ENVELOPE = /^From [^\n]{1,300}\n[!-9;-~]{1,60}:/;

export interface Place {
  /** Where the line over the message begins, and where the message does. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the messages of a mailbox stand in its octets; of what is none, the one it is. A line “From …” begins a message
 * where it follows an empty line and a field follows it.
 */
export function findMessages(octets: string): readonly Place[] {
  const starts: number[] = [];
  if (isEnvelope(octets, 0)) starts.push(0);
  if (starts.length > 0)
    for (let at = octets.indexOf('\n\nFrom '); at >= 0; at = octets.indexOf('\n\nFrom ', at + 1))
      if (isEnvelope(octets, at + 2)) starts.push(at + 2);
  if (starts.length === 0) return [{ start: 0, from: 0, to: octets.length }];
  return starts.map((start, at) => ({
    start,
    from: octets.indexOf('\n', start) + 1,
    to: starts[at + 1] ?? octets.length,
  }));
}

const isEnvelope = (octets: string, at: number): boolean => ENVELOPE.test(octets.slice(at, at + 400));

/** Lines “From …” of a message are quoted in a mailbox, so that they begin none. */
export const unquoteFrom = (octets: string): string => octets.replace(/^>(>{0,20}From )/gm, '$1');
