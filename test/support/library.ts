import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Saved, saveArticle } from '../../src/library/index.ts';

export const ADDRESS = 'https://sele.example/fog?a=1&b=2';

/** A library folder of its own for each test. */
export class Library {
  folder = '';

  static forEachTest(): Library {
    const library = new Library();
    let made = '';
    beforeEach(() => {
      made = mkdtempSync(join(tmpdir(), 'pullquote-library-'));
      library.folder = made;
    });
    afterEach(() => rmSync(made, { recursive: true, force: true }));
    return library;
  }

  /** Names of all there is, hidden ones too. */
  files(): string[] {
    return readdirSync(this.folder).sort();
  }

  save(title: string | null, source: string | null, words: string): Promise<Saved> {
    const article = { title, source, markdown: markdownOf(source, words) };
    return saveArticle(this.folder, article, tellSource);
  }
}

/** What the program would write of an article. */
export function markdownOf(source: string | null, words: string): string {
  const line = source === null ? '' : `source: ${JSON.stringify(source)}\n`;
  return `---\ntitle: "Fog"\n${line}pullquote: 1\n---\n\n${words}\n`;
}

export async function tellSource(text: string): Promise<string | null> {
  if (!/^pullquote: 1$/m.test(text)) return null;
  return /^source: "?(.*?)"?$/m.exec(text)?.[1] ?? null;
}
