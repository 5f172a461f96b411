import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many are broken, one way or another. */
const BROKEN = ['no JSON', '{"id": 7}', '{"text": "without an id"}', '[]'];
const EVERY = 97;

/**
 * Records of the articles in a folder over and over, none like another: each has words of its own, and other paragraphs
 * are left out. Some lines are broken.
 */
export function makeRecords(folder: string, count: number): string {
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name));
  const texts = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const lines: string[] = [];
  for (let at = 0; at < count; at++) {
    const article = texts[at % texts.length];
    const broken = at % EVERY === EVERY - 1 ? BROKEN[Math.floor(at / EVERY) % BROKEN.length] : undefined;
    if (broken !== undefined || article === undefined) {
      lines.push(broken ?? '');
      continue;
    }
    const paragraphs = article.text.split('\n\n').filter((_, index) => index === 0 || (index + at) % 7 !== 0);
    const text = `${paragraphs.join('\n\n')}\n\n“This is number ${at}, naïve as it is,” said Bo Lind.\n`;
    const kind = article.name.endsWith('.md') ? 'markdown' : 'text';
    lines.push(JSON.stringify({ id: at % 2 === 0 ? at : `№ ${at}`, [kind]: text, published: '2026-03-10' }));
  }
  return `${lines.join('\n')}\n`;
}
