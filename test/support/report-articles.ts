import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Told {
  readonly title: string;
  readonly site: string;
  readonly date: string;
  readonly body: string;
}

const ARTICLES: readonly Told[] = [
  {
    title: 'The weir holds',
    site: 'Weir Gazette',
    date: '2024-03-02',
    body: `“The weir held all night,” said Ada Brask, the harbour master. She had slept an hour.

Brask said she would stay until the water fell. “We measured it twice,” she added.

An official said the pumps were “older than the town”. It was not said which town was meant, and nobody at the ministry answered.`,
  },
  {
    title: 'A bridge without a road',
    site: 'Weir Gazette',
    date: '2024-04-20',
    body: `“The road will come next year,” said Mr. Bruno Carrow, an engineer. “And the money with it.”

“We were never asked,” said Ada Brask.`,
  },
  {
    title: 'What the ferry carries',
    site: 'Harbour Post',
    date: '2023-11-05',
    body: `“It carries schoolbooks and eels,” said Kofi Dalby. Nobody else was on the quay.

Carrow, an engineer, told the council that he had seen the figures. “I have seen them,” Bruno Carrow said.`,
  },
];

/** Writes three articles with eight quotes into a folder, and returns it. */
export function writeReportArticles(folder: string): string {
  mkdirSync(folder, { recursive: true });
  ARTICLES.forEach(({ title, site, date, body }, at) => {
    const head = `---\ntitle: ${title}\nsite: ${site}\ndate: ${date}\nsource: https://example.org/${at}\n---\n`;
    writeFileSync(join(folder, `article-${at}.md`), `${head}\n${body}\n`);
  });
  return folder;
}
