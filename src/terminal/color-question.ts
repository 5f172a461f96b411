import type { Answer } from './input-parser.ts';

/** Whoever answers later is not listened to: colours do not change while one reads. In milliseconds. */
const TIME_OUT = 2000;
/** Between the answer that all is said and those that were asked of a terminal around this one (tmux). */
const GRACE = 200;
/** What a program that ends waits for answers that nobody would read; in milliseconds. */
const LAST_WAIT = 300;

/** A question for the colours of a terminal, and what became of it. */
export class ColorQuestion {
  #colors: string[] = [];
  #isOpen = false;
  #isAllSaid = true;
  #close: () => void = () => {};
  #allSaid: () => void = () => {};

  /** Whether an answer may still come. */
  get isOpen(): boolean {
    return this.#isOpen || !this.#isAllSaid;
  }

  /** Asks by `send`, which says whether it could. Resolves to the answers there are, none where nobody answered in time. */
  ask(send: () => boolean): Promise<readonly string[]> {
    if (this.isOpen || !send()) return Promise.resolve([]);
    this.#isOpen = true;
    this.#isAllSaid = false;
    this.#colors = [];
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#isAllSaid = true;
        this.#close();
      }, TIME_OUT);
      timer.unref();
      this.#close = () => {
        if (this.#isAllSaid) clearTimeout(timer);
        this.#isOpen = false;
        this.#close = () => {};
        resolve(this.#colors);
      };
    });
  }

  hear(answer: Answer): void {
    if (answer === 'all-said') {
      this.#isAllSaid = true;
      this.#allSaid();
      if (this.#colors.length > 0) this.#close();
      else setTimeout(() => this.#close(), GRACE).unref();
    } else if (this.#isOpen) {
      this.#colors.push(answer.color);
      if (this.#colors.length === 2) this.#close();
    }
  }

  /** Waits for what is on its way, but not for long: a shell would take it for a command. */
  settle(): Promise<void> {
    if (this.#isAllSaid) return Promise.resolve();
    return new Promise((resolve) => {
      // On a busy machine the time can be over before what has come was looked at: one look more.
      const timer = setTimeout(() => setImmediate(resolve), LAST_WAIT);
      this.#allSaid = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
