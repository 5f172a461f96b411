import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/readers/index.ts';

const failureOf = (text: string, path: string | null = null): Promise<string> =>
  readArticle({ path, text }).then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );

describe('text that is data', () => {
  it.each([
    ['{"name": "pullquote", "version": [1, 2]}', 'it is JSON data, not an article'],
    ['[1, 2, 3]', 'it is JSON data, not an article'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>', 'it is an SVG image, not an article'],
    ['<?xml version="1.0"?>\n<svg></svg>', 'it is an SVG image, not an article'],
    ['<?xml version="1.0"?>\n<rss version="2.0"></rss>', 'it is a news feed, not an article'],
    ['<?xml version="1.0"?>\n<note/>', 'it is XML data, not an article'],
  ])('refuses %s', async (text, message) => {
    expect(await failureOf(text)).toBe(message);
  });

  it.each([
    '[Update] The bridge is open\n\nIt was closed for a week, and nobody knew why.\n',
    '{curly} beginnings\n\nAre words, too.\n',
    '<3 is what she wrote\n\nAnd nothing else.\n',
  ])('reads what only begins so: %s', async (text) => {
    expect(await failureOf(text)).toBe('read');
  });
});
