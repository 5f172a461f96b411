/** Kinds of texts that say what they are in their first lines, in a way that no other text does by chance. */

/** `HH:MM:SS,mmm --> HH:MM:SS,mmm`, a point or a comma before the milliseconds, settings behind it. */
const TIMING = /^\d{2}:\d{2}:\d{2}[,.]\d{3} --> \d{2}:\d{2}:\d{2}[,.]\d{3}(?:\s|$)/;

/** Whether a text begins as WebVTT does, or as SubRip: a number, and a line of times under it. The number may be missing. */
export function beginsAsSubtitles(start: string): boolean {
  // Words may stand behind the mark, and in a sentence they do.
  if (/^\ufeff?WEBVTT(?:[ \t]*\n|[ \t]*$)/.test(start)) return true;
  if (/^\ufeff?WEBVTT[ \t]/.test(start) && start.includes('-->')) return true;
  const [first = '', second = ''] = start
    .slice(0, 400)
    .replace(/^\ufeff/, '')
    .trimStart()
    .split('\n', 2);
  return TIMING.test(first) || (/^\d{1,6}\s*$/.test(first) && TIMING.test(second));
}

/** Fields that programs write when they send a message, and nobody else. */
const SENT = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-mailer)$/;
/** Fields that a message has beside them. */
const WRITTEN = /^(?:from|to|date|subject)$/;
/** The line over a message of a mailbox: `From anna@example.org Tue Mar  4 09:12:44 2025` (RFC 4155). */
const ENVELOPE = /^From \S.*\b\d{4}\b/;
const FIELD = /^([!-9;-~]{1,60}):/;

/**
 * Whether a text begins with the header of a message as it was sent (RFC 5322), or as a mailbox does. Fields that people
 * copy with a mail (`From:`, `Subject:`, `Date:`) do not make it one.
 */
export function beginsAsMail(start: string): boolean {
  const lines = start.replace(/^\ufeff/, '').split('\n');
  const enveloped = ENVELOPE.test((lines[0] ?? '').slice(0, 300));
  const sent = new Set<string>();
  const written = new Set<string>();
  for (let at = enveloped ? 1 : 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') break;
    const name = FIELD.exec(line.slice(0, 80))?.[1]?.toLowerCase();
    if (name === undefined) {
      if (/^[ \t]/.test(line) && sent.size + written.size > 0) continue;
      // The text is cut off where its beginning ends; before that, a line that is no field makes it no header.
      if (at < lines.length - 1 || /^[ \t]/.test(line)) return false;
      break;
    }
    if (SENT.test(name)) sent.add(name);
    else if (WRITTEN.test(name)) written.add(name);
  }
  if (enveloped) return sent.size + written.size >= 2;
  return sent.size >= 1 && written.size >= 2;
}
