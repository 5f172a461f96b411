import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BrowserPage } from '../support/chromium.ts';
import { runProgram } from '../support/program.ts';
import { writeReportArticles } from '../support/report-articles.ts';

const base = mkdtempSync(join(tmpdir(), 'pullquote-report-page-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A browser takes its time where a machine is busy: `npm run test:report` asks for these tests, and needs one. */
const isWanted = process.env['PULLQUOTE_BROWSER'] === '1';
const why = isWanted ? '' : ' (left out: npm run test:report runs them)';

async function report(name: string, ...paths: readonly string[]): Promise<string> {
  const file = join(base, `${name}.html`);
  await runProgram(['--report', file, ...paths], '', base);
  return pathToFileURL(file).href;
}

/** Elements that the page makes. */
const OURS = new Set(
  'html head meta title style body a header h1 h2 h3 p noscript main search form label input div fieldset section button details summary ul li b script svg g rect line path text tspan title span i article mark blockquote pre cite'.split(
    ' ',
  ),
);

describe.skipIf(!isWanted)(`the page of a report in Chromium${why}`, () => {
  let page: BrowserPage;
  let url = '';
  beforeAll(async () => {
    page = await BrowserPage.open();
    url = await report('small', writeReportArticles(join(base, 'articles')));
  }, 30_000);
  afterAll(() => page.close());
  beforeEach(async () => {
    await page.setSize(1280, 900);
    await page.leave();
    await page.go(url);
  });
  afterEach(async () => {
    expect(page.complaints).toEqual([]);
    expect(
      page.requests.every(
        (one) => one === url || one.startsWith(`${url}#`) || one.startsWith(base) || one.startsWith('file:'),
      ),
    ).toBe(true);
  });
  const textOf = (selector: string) =>
    page.ask<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
  const rows = () =>
    page.ask<string[]>(`[...document.querySelectorAll('.rows .row')].map((row) => row.textContent)`);
  const hash = () => page.ask<string>('decodeURIComponent(location.hash)');
  const bar = (name: string) => `#people rect[aria-label^="${name}"]`;

  test('says what it is of', async () => {
    expect(await textOf('#summary')).toMatch(
      /^\d+ quotes of \d+ speakers in 3 articles of 2 outlets, Nov 5, 2023 to Apr 20, 2024/,
    );
    expect(
      await page.ask('document.querySelectorAll("#people rect[role=button]").length'),
    ).toBeGreaterThanOrEqual(3);
  });

  test('a click on a bar filters all the rest, and the address keeps it over a reload', async () => {
    await page.click(bar('Bruno Carrow'));
    await page.until('document.querySelector(".chip")');
    expect(await hash()).toBe('#person=Bruno+Carrow');
    expect(await textOf('#count')).toMatch(/^\d quotes of \d+$/);
    expect((await rows()).every((row) => row.includes('Bruno Carrow'))).toBe(true);
    const before = { rows: await rows(), count: await textOf('#count') };
    await page.reload();
    expect({ rows: await rows(), count: await textOf('#count') }).toEqual(before);
    expect(
      await page.ask(
        `document.querySelector(${JSON.stringify(bar('Bruno Carrow'))}).getAttribute('aria-pressed')`,
      ),
    ).toBe('true');
    await page.click('.chip');
    await page.until('!document.querySelector(".chip")');
    expect(await hash()).toBe('');
  });

  test('a click on an outlet, a month, a part filters too; back in the browser leaves it', async () => {
    await page.click('#outlets rect[aria-label^="Harbour Post"]');
    await page.click('#time rect[aria-label^="November 2023"]');
    await page.click('#shares [data-key=direct]');
    expect(await hash()).toBe('#outlet=Harbour+Post&period=2023-11&kind=direct');
    expect((await rows()).length).toBeGreaterThan(0);
    await page.ask('history.back()');
    await page.until('!location.hash.includes("kind")');
    expect(await textOf('#chosen')).not.toContain('Kind');
  });

  test('what is typed filters at once', async () => {
    await page.press('/');
    await page.type('Eels');
    await page.until('location.hash === "#words=Eels"');
    expect(await rows()).toEqual([expect.stringContaining('schoolbooks and eels')]);
    expect(await textOf('#count')).toMatch(/^1 quote of /);
    expect(await page.ask('document.getElementById("count").getAttribute("aria-live")')).toBe('polite');
  });

  test('a quote opens in its paragraph, with a link to the very sentence', async () => {
    await page.ask(
      `[...document.querySelectorAll('.rows .row')].find((row) => row.textContent.includes('held all night')).click()`,
    );
    await page.until('document.querySelector(".detail mark")');
    expect(await textOf('.detail mark')).toBe('The weir held all night,');
    expect(await textOf('.detail blockquote')).toContain('She had slept an hour.');
    expect(await textOf('.detail .from')).toContain('The weir holds');
    const link = `document.querySelector('.detail a').href`;
    expect(await page.ask(link)).toBe('https://example.org/0#:~:text=The%20weir%20held%20all%20night%2C');
    expect(await hash()).toMatch(/^#quote=\d+$/);
  });

  test('an article has its quotes in colours, and leads back', async () => {
    await page.ask(
      `[...document.querySelectorAll('.rows .row')].find((row) => row.textContent.includes('held all night')).click()`,
    );
    await page.click('.detail .actions button');
    await page.until('document.querySelector("#article mark")');
    const marks = await page.ask<[string, string][]>(
      `[...document.querySelectorAll('#article mark.direct')].map((mark) => [mark.textContent, getComputedStyle(mark).backgroundColor])`,
    );
    expect(marks.map(([words]) => words)).toEqual(['The weir held all night,', 'We measured it twice,']);
    expect(new Set(marks.map(([, color]) => color)).size).toBe(1);
    expect(await textOf('#article')).toContain('nobody at the ministry answered');
    await page.click('#back');
    await page.until('!document.getElementById("overview").hidden');
  });

  test('the keyboard alone does it all', async () => {
    const focused = () =>
      page.ask<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.id');
    for (
      let count = 0;
      count < 12 && !(await page.ask('Boolean(document.activeElement.closest("#people"))'));
      count++
    )
      await page.press('Tab');
    const first = await focused();
    await page.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    const second = await focused();
    await page.press('Enter');
    expect(await hash()).toBe(`#person=${second.replace(/:.*/, '').replaceAll(' ', '+')}`);
    // What was chosen keeps the focus, though all was drawn anew.
    expect(await focused()).toContain(second.replace(/:.*/, ''));
    await page.ask('document.querySelector(".rows .row").focus()');
    await page.press('End');
    await page.press('Enter');
    expect(await page.ask('document.activeElement.getAttribute("aria-expanded")')).toBe('true');
    await page.press('Escape');
    await page.until('!document.querySelector(".detail")');
    await page.ask('document.getElementById("tab-quotes").focus()');
    await page.press('ArrowRight');
    expect(await page.ask('document.activeElement.id')).toBe('tab-speakers');
    expect(await hash()).toContain('list=speakers');
  });

  test('columns sort, and say so', async () => {
    await page.click('[data-column=speaker]');
    await page.until('document.querySelector("[aria-sort=ascending]")');
    const names = await page.ask<string[]>(
      `[...document.querySelectorAll('.rows .cell.speaker')].map((cell) => cell.textContent)`,
    );
    const known = names.filter((name) => name !== 'Nobody named');
    expect(known).toEqual(
      [...known].sort((one, other) => one.localeCompare(other, 'en', { sensitivity: 'base' })),
    );
    await page.click('[data-column=speaker]');
    await page.until('document.querySelector("[aria-sort=descending]")');
    expect(await hash()).toBe('#sort=-speaker');
  });

  test('prints', async () => {
    expect((await page.print()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.ask('document.getElementById("rules").open')).toBe(true);
  });

  test.each([320, 390, 768, 1280])('fits into %i pixels', async (width) => {
    await page.setSize(width, 800);
    await page.leave();
    await page.go(url);
    expect(await page.ask('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('no quotes at all: it says so, and what could not be read', async () => {
    writeFileSync(join(base, 'plain.txt'), 'Nothing is said here.\n\nBy nobody at all.\n');
    await page.go(await report('none', join(base, 'plain.txt'), join(base, 'missing.txt')));
    expect(await textOf('.empty')).toBe('No quotes were found in 1 article.');
    expect(await textOf('#failures')).toMatch(/^1 file could not be read.*missing\.txt/s);
  });

  test('hostile words stay words', async () => {
    await page.go(await report('hostile', writeHostileArticles(join(base, 'hostile'))));
    const visit = async (address: string) => {
      await page.ask(`location.hash = ${JSON.stringify(address)}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(await strangersIn(page)).toEqual([]);
    };
    const total = await page.ask<number>(
      'Number(document.getElementById("count").textContent.match(/\\d+/)[0])',
    );
    expect(total).toBeGreaterThan(HOSTILE.length);
    for (let quote = 1; quote <= total; quote++) await visit(`#quote=${quote}`);
    for (let article = 1; article <= HOSTILE.length; article++) await visit(`#article=${article}`);
    for (const list of ['speakers', 'articles']) await visit(`#list=${list}`);
    await visit(
      `#words=${encodeURIComponent('<img src=x onerror=hit()>')}&person=__proto__&sort=constructor`,
    );
    expect(await page.ask('typeof globalThis.hit')).toBe('undefined');
    expect(await page.ask('globalThis.wasHit')).toBeUndefined();
  });

  /** Elements and attributes that the page does not make. */
  function strangersIn(from: BrowserPage): Promise<string[]> {
    return from.ask(`[...document.querySelectorAll('*')].flatMap((element) => [
      ...(new Set(${JSON.stringify([...OURS])}).has(element.localName) ? [] : [element.localName]),
      ...[...element.attributes].filter(({ name, value }) => /^on/.test(name) || (/^(?:href|src|xlink:href|action)$/.test(name) && !/^(?:https?:\\/\\/|#list$)/.test(value))).map(({ name, value }) => name + '=' + value),
    ])`);
  }
});

const HOSTILE = [
  '<script>globalThis.wasHit = true</script>',
  '</script><script>globalThis.wasHit = true</script>',
  '<!--<script>',
  '" onmouseover="globalThis.wasHit = true" x="',
  '<img src=x onerror="globalThis.wasHit = true">',
  '<svg onload="globalThis.wasHit = true">',
  '\u2028globalThis.wasHit = true\u2029',
  '\u202eevil\u202c \u2066x',
  '{{policy}} <!--data--> $& $1 __proto__',
  '&lt;script&gt;&#60;img src=x&#62;',
];

/** An article for each payload, which stands wherever a word of an article may. */
function writeHostileArticles(folder: string): string {
  mkdirSync(folder, { recursive: true });
  HOSTILE.forEach((payload, at) => {
    const quoted = JSON.stringify(`T ${payload}`);
    const head = `---\ntitle: ${quoted}\nsite: ${quoted}\nauthor: ${quoted}\nstandfirst: ${quoted}\ndate: 2024-0${(at % 9) + 1}-01\nsource: javascript:globalThis.wasHit=true\n---\n`;
    const body = `“It held ${payload} all night,” said Ada Brask${at} ${payload}, the harbour ${payload} master.\n\n[Bad](javascript:globalThis.wasHit=true) “Nobody came,” said Zed${at} Carrow.\n\n## ${payload}\n\n> ${payload} said a lot\n>\n> — Ann ${payload}\n`;
    writeFileSync(join(folder, `a-${at}.txt`), payload);
    writeFileSync(join(folder, `a-${at}.md`), `${head}\n${body}`);
    writeFileSync(
      join(folder, `b-${at}.txt`),
      `${payload}\n\n“It held ${payload},” said ${payload} Brask.\n\nANN ${payload}: It is so.\n`,
    );
  });
  return folder;
}
