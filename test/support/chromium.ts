import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

/** Names that systems give it; `CHROMIUM` goes first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that is installed; null without one. */
export const CHROMIUM: string | null =
  [process.env['CHROMIUM'], ...NAMES].find(
    (name) => name !== undefined && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  ) ?? null;

type Parameters = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Parameters;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A page of Chromium without a window, by the DevTools protocol over a pipe. */
export class BrowserPage {
  /** Addresses that it asked for. */
  readonly requests: string[] = [];
  /** What it complained of: errors, and what its policy refused. */
  readonly complaints: string[] = [];
  readonly #child: ChildProcess;
  readonly #input: Writable;
  readonly #profile: string;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  readonly #listeners = new Map<string, (() => void)[]>();
  #session: string | undefined;
  #id = 0;

  private constructor(program: string) {
    this.#profile = mkdtempSync(join(tmpdir(), 'pullquote-chromium-'));
    const flags = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--remote-debugging-pipe',
      `--user-data-dir=${this.#profile}`,
      'about:blank',
    ];
    this.#child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const [, , , input, output] = this.#child.stdio;
    if (!(input instanceof Writable) || !(output instanceof Readable)) throw new Error('no pipe');
    this.#input = input;
    let text = '';
    output.setEncoding('utf8').on('data', (piece: string) => {
      const messages = (text + piece).split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  static async open({ width = 1280, height = 900, scheme = 'light' } = {}): Promise<BrowserPage> {
    if (CHROMIUM === null) throw new Error('no Chromium is installed');
    const page = new BrowserPage(CHROMIUM);
    const { targetInfos } = (await page.send('Target.getTargets')) as {
      targetInfos: { targetId: string; type: string }[];
    };
    const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
    const { sessionId } = (await page.send('Target.attachToTarget', { targetId, flatten: true })) as {
      sessionId: string;
    };
    page.#session = sessionId;
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await page.send(`${domain}.enable`);
    await page.setSize(width, height);
    await page.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    return page;
  }

  setSize(width: number, height: number): Promise<unknown> {
    const mobile = width < 640;
    return this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 3000);
    this.#session = undefined;
    this.send('Browser.close').catch(() => {});
    await ended;
    clearTimeout(timer);
    // Processes of its own may still be ending, and write.
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  /** Leaves the page for an empty one, and forgets what was asked for and complained of. */
  async leave(): Promise<void> {
    const loaded = this.#once('Page.loadEventFired');
    await this.send('Page.navigate', { url: 'about:blank' });
    await loaded;
    this.requests.length = 0;
    this.complaints.length = 0;
  }

  send(method: string, params: Parameters = {}): Promise<unknown> {
    const id = ++this.#id;
    const message = { id, method, params, ...(this.#session && { sessionId: this.#session }) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** Opens an address and waits until the page of a report is there. */
  async go(url: string): Promise<void> {
    const loaded = this.#once('Page.loadEventFired');
    await this.send('Page.navigate', { url });
    await loaded;
    await this.until('document.documentElement.dataset.ready === "true"');
  }

  async reload(): Promise<void> {
    const loaded = this.#once('Page.loadEventFired');
    await this.send('Page.reload');
    await loaded;
    await this.until('document.documentElement.dataset.ready === "true"');
  }

  /** What an expression is in the page; promises are waited for. */
  async ask<Value>(expression: string): Promise<Value> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as {
      result: { value: Value };
      exceptionDetails?: { exception?: { description?: string }; text: string };
    };
    const { exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return answer.result.value;
  }

  async until(expression: string, patience = 10_000): Promise<void> {
    const end = Date.now() + patience;
    while (!(await this.ask<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`never came: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Clicks in the middle of the first element of a selector, as a mouse does. */
  async click(selector: string, modifiers = 0): Promise<void> {
    const { x, y } = await this.ask<{ x: number; y: number }>(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    })()`);
    const at = { x, y, button: 'left', clickCount: 1, modifiers };
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  /** Types letters where the focus is. */
  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  /** Presses a key by its name, as events have it. */
  async press(key: string, modifiers = 0): Promise<void> {
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    const codes: Readonly<Record<string, number>> = {
      Tab: 9,
      Enter: 13,
      Escape: 27,
      ' ': 32,
      End: 35,
      Home: 36,
      ArrowLeft: 37,
      ArrowUp: 38,
      ArrowRight: 39,
      ArrowDown: 40,
    };
    const event = { key, modifiers, windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0) };
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', ...(text && { text }) });
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }

  async screenshot(wholePage = false): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { captureBeyondViewport: wholePage })) as {
      data: string;
    };
    return Buffer.from(data, 'base64');
  }

  async print(): Promise<Buffer> {
    const { data } = (await this.send('Page.printToPDF', { printBackground: true })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  #once(method: string): Promise<void> {
    return new Promise((resolve) => {
      this.#listeners.set(method, [...(this.#listeners.get(method) ?? []), resolve]);
    });
  }

  #take({ id, method, params, result, error }: Message): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
      return;
    }
    if (method === undefined) return;
    const listeners = this.#listeners.get(method) ?? [];
    this.#listeners.delete(method);
    for (const listener of listeners) listener();
    if (method === 'Network.requestWillBeSent') this.requests.push(String(pick(params, 'request', 'url')));
    if (method === 'Runtime.exceptionThrown')
      this.complaints.push(String(pick(params, 'exceptionDetails', 'exception', 'description')));
    if (method === 'Log.entryAdded') this.complaints.push(String(pick(params, 'entry', 'text')));
  }
}

/** What stands at a path of names in a value; undefined for nothing. */
function pick(value: unknown, ...names: readonly string[]): unknown {
  let at = value;
  for (const name of names) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return at;
}
