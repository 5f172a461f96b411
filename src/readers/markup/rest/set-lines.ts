import type { Draft } from '../draft.ts';
import { setText } from '../lines.ts';
import type { RestRule } from './page.ts';

/** Lines behind `|` end where the author ended them; those indented further go on with the one above. */
export const LINE_BLOCK: RestRule = {
  begins: ({ text }) => text === '|' || text.startsWith('| '),
  read: ({ lines, to }, at) => {
    const verse: string[] = [];
    const first = lines[at]?.indent ?? 0;
    let end = at;
    for (let line = lines[end]; end < to && line && line.text !== ''; line = lines[++end]) {
      if (/^\|(?: |$)/.test(line.text)) verse.push(line.text.slice(1).trim());
      else if (line.indent > first && verse.length > 0) verse.push(`${verse.pop()} ${line.text}`);
      else break;
    }
    return { end, drafts: stanzas(verse) };
  },
};

function stanzas(lines: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  let stanza: string[] = [];
  const close = () => {
    if (stanza.length > 0) drafts.push({ type: 'verse', lines: stanza });
    stanza = [];
  };
  for (const line of lines) {
    if (line === '') close();
    else stanza.push(line);
  }
  close();
  return drafts;
}

/** A session in Python, up to a blank line. */
export const DOCTEST: RestRule = {
  begins: ({ text }) => text.startsWith('>>> '),
  read: ({ lines, to }, at) => {
    let end = at;
    while (end < to && lines[end]?.text !== '') end++;
    return { end, drafts: [{ type: 'code', language: 'pycon', text: setText(lines, at, end) }] };
  },
};
