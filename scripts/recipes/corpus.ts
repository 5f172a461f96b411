import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FRONT = /^---\n[\s\S]*?\n---\n/;
/** Names and words that tables, shells and queries could stumble over. */
const SPEAKERS = ["Martin O'Neill", 'Zoë Quist', 'Bo Lind', 'Ana María Ruiz'];
const SAYINGS = ['It is, as they say, “a matter of time”; wait', 'No; never, not for $5', 'Naïve as it is'];

/**
 * Writes `count` articles into a folder, and the same as records: those of `from` over and over, each with its own day, words and
 * paragraphs, in a folder for each month; and the texts without markup as they are.
 */
export function writeCorpus(from: string, folder: string, records: string, count: number): void {
  const texts = readdirSync(from)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(from, name), 'utf8').replace(FRONT, ''));
  const lines: string[] = [];
  for (let at = 0; at < count; at++) {
    const month = `2026-0${1 + (at % 6)}`;
    const published = `${month}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const front = `---\ntitle: Number ${at}\npublished: ${published}\nlang: en\nsite: The ${at % 3 === 0 ? 'Gazette' : 'Post'}\n---\n`;
    const paragraphs = (texts[at % texts.length] ?? '')
      .split('\n\n')
      .filter((_, index) => (index + at) % 5 !== 0);
    const [speaker, saying] = [SPEAKERS[at % SPEAKERS.length], SAYINGS[at % SAYINGS.length]];
    const markdown = `${front}\n${paragraphs.join('\n\n')}\n\n“${saying},” said ${speaker} of number ${at}.\n`;
    const path = join(folder, month, `${at}.md`);
    mkdirSync(join(folder, month), { recursive: true });
    writeFileSync(path, markdown);
    lines.push(JSON.stringify({ id: at, markdown, published }));
  }
  for (const name of readdirSync(from).filter((one) => one.endsWith('.txt'))) {
    const text = readFileSync(join(from, name), 'utf8');
    writeFileSync(join(folder, name), text);
    lines.push(JSON.stringify({ id: name, text }));
  }
  writeFileSync(records, `${lines.join('\n')}\n`);
}
