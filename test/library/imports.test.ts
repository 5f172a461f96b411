import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readExport } from '../../src/library/index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-imports-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (text: string) => {
  // Told by what is in it: the name says nothing.
  const path = join(root, 'export.bin');
  writeFileSync(path, text);
  return readExport(path);
};
const at = (date: string) => Date.parse(date);
const item = (path: string, more: object = {}) => ({
  url: `https://sele.example/${path}`,
  title: null,
  added: 0,
  tags: [],
  archived: false,
  star: false,
  html: null,
  ...more,
});

describe('tables', () => {
  test('of Pocket', async () => {
    const text =
      'title,url,time_added,tags,status\n' +
      '"Fog, and ""more"" of it",https://sele.example/fog,1700000000,harbour|long reads,unread\n' +
      'https://sele.example/tide,https://sele.example/tide,1700000001,,archive\n' +
      'No address,,1700000001,,unread\n';
    expect(await read(text)).toEqual({
      from: 'Pocket',
      items: [
        item('fog', {
          title: 'Fog, and "more" of it',
          added: 1_700_000_000_000,
          tags: ['harbour', 'long reads'],
        }),
        item('tide', { added: 1_700_000_001_000, archived: true }),
      ],
      faults: ['line 4: no address that can be fetched: No address'],
    });
  });

  test('of Instapaper', async () => {
    const text =
      '\ufeffURL,Title,Selection,Folder,Timestamp,Tags\r\n' +
      'https://sele.example/fog,Fog,"A line\r\nand another",Unread,1700000000,"[""harbour"",""fog""]"\r\n' +
      'https://sele.example/tide,Tide,,Starred,1700000001,[]\r\n' +
      'https://sele.example/pier,Pier,,Archive,1700000002,\r\n' +
      'https://sele.example/buoy,Buoy,,Work,1700000003,\r\n';
    const { from, items, faults } = await read(text);
    expect([from, faults]).toEqual(['Instapaper', []]);
    expect(items.map(({ title, tags, star, archived }) => [title, tags, star, archived])).toEqual([
      ['Fog', ['harbour', 'fog'], false, false],
      ['Tide', [], true, false],
      ['Pier', [], false, true],
      ['Buoy', ['Work'], false, false],
    ]);
  });

  test('of Readwise Reader', async () => {
    const text =
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n' +
      "Fog,https://sele.example/fog,01h,\"['harbour', 'fog']\",2023-11-14 22:13:20+00:00,0.5,archive,True\n" +
      'Mail,mailto:reader-forwarded-email/1,01j,[],2023-11-14 22:13:20+00:00,0,new,False\n';
    expect(await read(text)).toEqual({
      from: 'Readwise Reader',
      items: [
        item('fog', {
          title: 'Fog',
          added: at('2023-11-14T22:13:20Z'),
          tags: ['harbour', 'fog'],
          archived: true,
        }),
      ],
      faults: ['line 3: no address that can be fetched: Mail'],
    });
  });

  test('of Raindrop', async () => {
    const text =
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n' +
      '1,Fog,,"Words, more",https://sele.example/fog,Unsorted,"harbour, fog",2023-11-14T22:13:20.000Z,,,true\n';
    const { from, items } = await read(text);
    expect(from).toBe('Raindrop');
    expect(items).toEqual([
      item('fog', { title: 'Fog', added: at('2023-11-14T22:13:20Z'), tags: ['harbour', 'fog'], star: true }),
    ]);
  });

  test('that break off keep what stands before', async () => {
    const text =
      'title,url,time_added,tags,status\nFog,https://sele.example/fog,1,,unread\n"Tide,https://sele';
    const { items, faults } = await read(text);
    expect(items).toHaveLength(1);
    expect(faults).toHaveLength(1);
  });
});

describe('texts', () => {
  test('of wallabag', async () => {
    const entries = [
      {
        is_archived: 1,
        is_starred: 0,
        tags: ['harbour'],
        title: 'Fog',
        url: 'https://sele.example/fog',
        content: '<p>Ferries waited.</p>',
        created_at: '2023-11-14T22:13:20+0000',
      },
      {
        is_archived: 0,
        is_starred: 1,
        tags: [{ label: 'x' }],
        title: 'Tide',
        url: 'https://sele.example/tide',
        content: '',
      },
      'nothing',
    ];
    expect(await read(JSON.stringify(entries))).toEqual({
      from: 'wallabag',
      items: [
        item('fog', {
          title: 'Fog',
          added: at('2023-11-14T22:13:20Z'),
          tags: ['harbour'],
          archived: true,
          html: '<p>Ferries waited.</p>',
        }),
        item('tide', { title: 'Tide', tags: ['x'], star: true }),
      ],
      faults: ['entry 3: it is no article'],
    });
  });

  test('of Omnivore, in a folder', async () => {
    mkdirSync(join(root, 'content'));
    writeFileSync(join(root, 'content', 'fog-1.html'), '<p>Ferries waited.</p>');
    const entry = (slug: string, more: object) => ({
      slug,
      title: slug,
      url: `https://sele.example/${slug}`,
      state: 'Active',
      labels: ['harbour'],
      savedAt: '2023-11-14T22:13:20.000Z',
      ...more,
    });
    writeFileSync(
      join(root, 'metadata_0_to_20.json'),
      JSON.stringify([entry('fog-1', {}), entry('../fog', {})]),
    );
    writeFileSync(
      join(root, 'metadata_20_to_40.json'),
      JSON.stringify([entry('tide', { state: 'Archived' })]),
    );
    writeFileSync(join(root, 'metadata_40_to_60.json'), 'broken');
    const { from, items, faults } = await readExport(root);
    expect([from, faults]).toEqual(['Omnivore', ['metadata_40_to_60.json: it is no list of articles']]);
    expect(items.map(({ title, html, archived, tags }) => [title, html, archived, tags])).toEqual([
      ['fog-1', '<p>Ferries waited.</p>', false, ['harbour']],
      ['../fog', null, false, ['harbour']],
      ['tide', null, true, ['harbour']],
    ]);
  });
});

describe('markup', () => {
  test('of browsers', async () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
  <DL><p>
    <DT><A HREF="https://sele.example/fog" ADD_DATE="1700000000" TAGS="a,b">Fog &amp; more</A>
    <DT><H3>Harbour</H3>
    <DL><p>
      <DT><A HREF="https://sele.example/tide">Tide</A>
      <DT><A HREF="javascript:alert(1)">A program</A>
    </DL><p>
    <DT><A HREF="ftp://sele.example/pier">Pier</A>
  </DL><p>
</DL>`;
    expect(await read(text)).toEqual({
      from: 'bookmarks',
      items: [
        item('fog', { title: 'Fog & more', added: 1_700_000_000_000, tags: ['a', 'b'] }),
        item('tide', { title: 'Tide', tags: ['Harbour'] }),
      ],
      faults: ['“Pier”: no address that can be fetched: Pier'],
    });
  });

  test('of Pocket, as it was before 2024', async () => {
    const text = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1>
<ul><li><a href="https://sele.example/fog" time_added="1700000000" tags="a,b">Fog</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://sele.example/tide" time_added="1700000001" tags="">Tide</a></li></ul></body></html>`;
    const { items } = await read(text);
    expect(items).toEqual([
      item('fog', { title: 'Fog', added: 1_700_000_000_000, tags: ['a', 'b'] }),
      item('tide', { title: 'Tide', added: 1_700_000_001_000, archived: true }),
    ]);
  });

  test('of Instapaper, as a page', async () => {
    const text = `<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1>
<ol><li><a href="https://sele.example/fog">Fog</a></ol><h1>Starred</h1><ol><li><a href="https://sele.example/tide">Tide</a></ol>
<h1>Archive</h1><ol><li><a href="https://sele.example/pier">Pier</a></ol></body></html>`;
    expect(await read(text)).toEqual({
      from: 'Instapaper',
      items: [
        item('fog', { title: 'Fog' }),
        item('tide', { title: 'Tide', star: true }),
        item('pier', { title: 'Pier', archived: true }),
      ],
      faults: [],
    });
  });

  test('of OPML', async () => {
    const text = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="Harbour"><outline type="rss" text="Fog" xmlUrl="https://sele.example/fog.xml" htmlUrl="https://sele.example/"/></outline>
<outline type="link" text="Tide" url="https://sele.example/tide"/><outline type="rss" text="Lost"/></body></opml>`;
    const { from, items, faults } = await read(text);
    expect(from).toBe('OPML');
    expect(items).toEqual([
      item('fog.xml', { title: 'Fog', tags: ['Harbour'] }),
      item('tide', { title: 'Tide' }),
    ]);
    expect(faults).toEqual(['“Lost”: no address that can be fetched: Lost']);
  });
});

test.each([
  ['a text', 'Ferries waited for the pilots.'],
  ['another table', 'name,age\nA,1\n'],
  ['another page', '<!doctype html><p>Ferries</p>'],
  ['other JSON', '[{"a":1}]'],
  ['broken JSON', '[{"url":'],
  ['nothing', ''],
])('%s is none', async (_, text) => {
  await expect(read(text)).rejects.toThrow('nothing is known of its form');
});

test('an archive is to be unpacked', async () => {
  await expect(read('PK\x03\x04…')).rejects.toThrow('unpack it');
});
