/** Text in which a space at a line end says that the paragraph goes on, with its lines put together (RFC 3676). */
export function joinFlowed(text: string, deletesSpace: boolean): string {
  const joined: string[] = [];
  let parts: string[] = [];
  let quoted = 0;
  const close = () => {
    if (parts.length > 0) joined.push(`${'>'.repeat(quoted)}${quoted > 0 ? ' ' : ''}${parts.join('')}`);
    parts = [];
  };
  for (const line of text.split('\n')) {
    let depth = 0;
    while (line[depth] === '>') depth++;
    // A space before the words guards a `>` or a space of theirs.
    const words = line.slice(line[depth] === ' ' ? depth + 1 : depth);
    const isSignature = words === '-- ';
    if (depth !== quoted || isSignature) close();
    quoted = depth;
    const isFlowed = words.endsWith(' ') && !isSignature;
    parts.push(isFlowed && deletesSpace ? words.slice(0, -1) : words);
    if (!isFlowed) close();
  }
  close();
  return joined.join('\n');
}
