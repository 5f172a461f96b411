import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Format, FurnitureReason, QuoteKind, TextShape } from '../../src/model/index.ts';
import { toJson } from '../../src/outputs/json.ts';
import { readBare } from '../../src/readers/index.ts';
import { ROOT } from '../support/articles.ts';
import { closeSchema, createValidator, readSchema } from '../support/json-schema.ts';
import { type Holder, holderOf, isHolder, placesOf } from '../support/places-in-json.ts';
import { runProgram } from '../support/program.ts';
import { send, serve } from '../support/web.ts';

const schema = readSchema();
const accepts = createValidator(schema);
/** Nothing may be in the output that the schema does not describe. */
const describes = createValidator(closeSchema(schema));

const FEED = `<rss version="2.0"><channel><title>Harbour news</title>
<item><title>Fog</title><link>https://example.org/fog</link><pubDate>Tue, 10 Mar 2026 04:00:00 +0000</pubDate></item>
<item><title>Ferries</title><link>https://example.org/ferries</link></item></channel></rss>`;

/** Has every field of an article somewhere. */
const RICH = `<!doctype html><title>Fog over the estuary</title><article><h1>Fog over the estuary</h1>
<p class="byline">By Ada Byron</p>
<p>Ferries waited for <a href="https://example.org/pilots">the pilots</a> for most of the morning.</p>
<figure><img src="https://example.org/boat.png" alt="A boat"><figcaption>The boat at ten</figcaption></figure>
<h2>The pilots</h2>
<p>“We wait,” said Bo Lind, a ferry pilot. “And we wait.” Nobody knew for how long it would be.</p></article>`;

/** The articles of a folder, however deep, without what tests expect of them. */
function listInputs(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && !name.endsWith('lines.txt'))
    .map((name) => relative(ROOT, join(ROOT, folder, name)))
    .sort();
}

async function linesOf(args: readonly string[], input?: string): Promise<unknown[]> {
  const { out } = await runProgram(args, input);
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function expectDescribed(lines: readonly unknown[]): void {
  const faults = lines
    .map((line) => [describes(line), accepts(line), line])
    .filter(([fault]) => fault !== null);
  expect(faults.slice(0, 3)).toEqual([]);
}

describe('every line is described by the schema', () => {
  const inputs = [
    'articles',
    'test/fixtures/text',
    'test/fixtures/markdown',
    'test/fixtures/html',
    'test/fixtures/quotes',
  ].flatMap(listInputs);

  test('of articles, and of an input that cannot be read', async () => {
    const lines = await linesOf(['--json', '--indirect', ...inputs, 'test/no-such-file']);
    expect(lines.length).toBe(inputs.length + 1);
    expect(lines.at(-1)).toHaveProperty('error');
    expectDescribed(lines);
  });

  test('of one section', async () => {
    expectDescribed(await linesOf(['--json', '--section', '1', 'articles/the-sound-nobody-kept.md']));
  });

  test('of quotes with what speaks for them', async () => {
    const lines = await linesOf(['--quotes', '--json', '--indirect', '--explain', ...inputs]);
    expectDescribed(lines);
    const all = lines as readonly { sentence?: string; rule: string | null; parts: { text: string }[] }[];
    const told = all.flatMap(({ sentence, ...line }) =>
      sentence === undefined ? [] : { ...line, sentence },
    );
    const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
    const strayed = told.filter(({ sentence, parts }) => !sentence.includes(bare(parts[0]?.text ?? '')));
    expect(strayed.slice(0, 3)).toEqual([]);
    expect(told.filter(({ rule }) => rule !== null).length).toBeGreaterThan(100);
  });

  test('of quotes', async () => {
    const lines = await linesOf(['--quotes', '--json', '--indirect', ...inputs, 'test/no-such-file']);
    expect(lines.length).toBeGreaterThan(inputs.length);
    expectDescribed(lines);
  });

  test('of a feed', async () => {
    const [line] = await linesOf(['--json'], FEED);
    expect(line).toMatchObject({
      format: 'feed',
      entries: [{ published: '2026-03-10T04:00:00Z' }, { published: null }],
    });
    expectDescribed([line]);
  });

  test('of a page that broke off', async () => {
    const site = await serve({ '/a': send('text/html', RICH, { 'Content-Length': '9999' }) });
    try {
      const lines = linesOf(['--json', `${site.address}/a`]);
      await expect.poll(() => site.asked.length).toBe(1);
      await site.close();
      expect(await lines).toMatchObject([{ cut: expect.stringMatching(/broke off/) }]);
      expectDescribed(await lines);
    } finally {
      await site.close();
    }
  });

  test('of words without structure', async () => {
    const article = await readBare({ path: null, text: RICH }, {}, 'it has too many parts');
    const line: unknown = JSON.parse(toJson(null, article, []));
    expect(line).toHaveProperty('bare', 'it has too many parts');
    expectDescribed([line]);
  });
});

describe('the schema', () => {
  test('asks for every field that it describes', () => {
    for (const [name, { type, properties = {}, required = [] }] of Object.entries(schema.$defs)) {
      if (type === 'object') expect({ name, required }).toEqual({ name, required: Object.keys(properties) });
    }
  });

  test('knows every kind of the model, and no other', () => {
    const kinds = (definition: string, property?: string) => {
      const found = schema.$defs[definition];
      return new Set((property ? found?.properties?.[property] : found)?.enum);
    };
    // The compiler keeps these tables as the model has them.
    const formats: Record<Format, true> = {
      text: true,
      markdown: true,
      html: true,
      subtitles: true,
      mail: true,
      rst: true,
      org: true,
      asciidoc: true,
      mediawiki: true,
      bbcode: true,
    };
    const shapes: Record<TextShape, true> = {
      lines: true,
      spaced: true,
      wrapped: true,
      indented: true,
      packed: true,
      verse: true,
      mail: true,
      transcript: true,
      'as-is': true,
    };
    const quotes: Record<QuoteKind, true> = { direct: true, partial: true, block: true, indirect: true };
    const blocks: Record<Exclude<Block['type'], 'image' | 'table' | 'code' | 'callout'>, true> = {
      paragraph: true,
      quotation: true,
      list: true,
      term: true,
      verbatim: true,
      caption: true,
      footnote: true,
      rule: true,
    };
    const reasons: Record<FurnitureReason, true> = {
      advertisement: true,
      attachment: true,
      author: true,
      badge: true,
      byline: true,
      caption: true,
      comments: true,
      consent: true,
      copyright: true,
      credit: true,
      date: true,
      footer: true,
      hidden: true,
      licence: true,
      'line-number': true,
      'mail-header': true,
      navigation: true,
      'page-number': true,
      'pull-quote': true,
      related: true,
      repeated: true,
      'running-head': true,
      share: true,
      'source-line': true,
      subscribe: true,
      timing: true,
    };
    expect(kinds('article', 'format')).toEqual(new Set(Object.keys(formats)));
    expect(kinds('article', 'shape')).toEqual(new Set([...Object.keys(shapes), null]));
    expect(kinds('quoteKind')).toEqual(new Set(Object.keys(quotes)));
    expect(kinds('block', 'type')).toEqual(new Set(Object.keys(blocks)));
    // A text as it is is one block: it stands under nothing.
    const under = Object.keys(blocks).filter((type) => type !== 'verbatim');
    expect(kinds('definition', 'type')).toEqual(new Set(under));
    expect(kinds('furniture', 'reason')).toEqual(new Set(Object.keys(reasons)));
  });
});

describe('a line is refused', () => {
  let samples: readonly unknown[];
  beforeAll(async () => {
    samples = [
      ...(await linesOf(['--json'], RICH)),
      ...(await linesOf(['--quotes', '--json'], RICH)),
      ...(await linesOf(['--json'], FEED)),
      ...(await linesOf(['--json', 'test/no-such-file'])),
    ];
    expect(samples.map(accepts)).toEqual([null, null, null, null]);
    expect(samples[0]).toMatchObject({
      quotes: [{ speaker: { name: 'Bo Lind' }, parts: [{}, {}] }],
      links: [{}],
      furniture: [{ reason: 'repeated' }, { reason: 'byline' }],
    });
  });

  /** Changes a copy of each sample at each of its places, and gives those that pass. */
  const passing = (check: typeof accepts, change: (holder: Holder, key: string) => boolean) => {
    let tried = 0;
    const passed: string[] = [];
    for (const sample of samples) {
      for (const place of placesOf(sample)) {
        const copy: unknown = structuredClone(sample);
        const holder = holderOf(copy, place);
        if (!change(holder, place.at(-1) ?? '')) continue;
        tried++;
        if (check(copy) === null) passed.push(place.join('.'));
      }
    }
    expect(tried).toBeGreaterThan(10);
    return passed;
  };

  test('where a field is missing', () => {
    const drop = (holder: Holder, key: string) => !Array.isArray(holder) && delete holder[key];
    expect(passing(accepts, drop)).toEqual([]);
  });

  test('where a value is of a wrong type', () => {
    const spoil = (holder: Holder, key: string) => {
      holder[key] = true;
      return true;
    };
    expect(passing(accepts, spoil)).toEqual([]);
  });

  test('where a field is not described: by this test, not by scripts', () => {
    const add = (holder: Holder, key: string) => {
      const value = holder[key];
      if (!isHolder(value) || Array.isArray(value)) return false;
      value['unheard'] = 1;
      return true;
    };
    expect(passing(describes, add)).toEqual([]);
    for (const sample of samples) {
      const more = { ...(isHolder(sample) ? sample : {}), unheard: 1 };
      expect([accepts(more), describes(more) === null]).toEqual([null, false]);
    }
  });
});
