/** A page says its encoding in its first bytes; browsers look at 1,024, pages take more. */
const LOOKED_AT = 4096;

/**
 * The encoding that a page names in itself (`<meta charset>`, `<meta http-equiv>`, `<?xml encoding>`); null where it is no
 * page or names none. As it stands there.
 */
export function statedCharset(bytes: Uint8Array): string | null {
  let at = 0;
  while (at < 64 && (bytes[at] ?? 0) <= 0x20) at++;
  if (bytes[at] !== 0x3c) return null;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString(
    'latin1',
  );
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})/.exec(start);
  if (xml) return xml[1] ?? null;
  return (
    /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(withoutComments(start))?.[1] ?? null
  );
}

/** A comment that nobody closes stays. */
function withoutComments(page: string): string {
  let kept = '';
  for (let at = 0; ; ) {
    const open = page.indexOf('<!--', at);
    const close = open < 0 ? -1 : page.indexOf('-->', open + 4);
    if (close < 0) return kept + page.slice(at);
    kept += page.slice(at, open);
    at = close + 3;
  }
}

/**
 * The name under which a decoder is known for what a page or server calls its encoding; null for what is none. UTF-16 said
 * in bytes that could be read so far is not true, and taken for UTF-8, as browsers do.
 */
export function decoderFor(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}
