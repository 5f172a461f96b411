import { readFileSync } from 'node:fs';
import { toJson } from './outputs/json.ts';
import { attributeQuotes } from './quotes/index.ts';
import { readArticle } from './readers/index.ts';

async function main(): Promise<void> {
  for (const path of process.argv.slice(2)) {
    if (path.startsWith('-')) continue;
    const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
    const article = await readArticle({ path, text });
    process.stdout.write(`${toJson(path, article, attributeQuotes(article))}\n`);
  }
}

void main();
