import { gzipSync } from 'node:zlib';
import { Collector } from '../collect/collector.ts';
import { type ArticleTexts, bundleId, INDEX_ID } from '../format.ts';
import type { ArticleRecord } from '../record.ts';
import { ReportFile } from './report-file.ts';

/** Where the data stand in the page that the build makes. */
export const DATA_PLACE = '<!--data-->';
/** Text that is packed together: an article's is unpacked with that of some fifty others, in 10 ms. In UTF-16 code units. */
const BUNDLE = 256 * 1024;
/**
 * What the texts of the articles may take of the page, so that browsers open it soon; of those behind, the paragraphs with
 * quotes alone are in it. In bytes.
 */
const MOST_TEXTS = 16 * 1024 * 1024;

/** What a report has come to. */
export interface ReportTotals {
  readonly path: string;
  readonly articles: number;
  readonly quotes: number;
  readonly failures: number;
  /** In bytes. */
  readonly size: number;
}

/**
 * Writes the page of a report while the articles come: their texts in bundles as they are full, the index of all at the
 * end. The file is there when all of it is. Throws the system's errors.
 */
export class ReportWriter {
  readonly #file: ReportFile;
  readonly #tail: string;
  readonly #collector = new Collector();
  #texts: Record<string, ArticleTexts> = {};
  #length = 0;
  #bundles = 0;

  /** `page`: what the build made for reports. */
  constructor(path: string, page: string) {
    const at = page.indexOf(DATA_PLACE);
    if (at < 0) throw new Error('the page of reports has no place for data: install pullquote again');
    this.#tail = page.slice(at + DATA_PLACE.length);
    this.#file = new ReportFile(path);
    this.#attempt(() => this.#file.write(page.slice(0, at)));
  }

  add(record: ArticleRecord): void {
    const number = this.#collector.articleCount;
    const texts = this.#collector.add(record);
    if (this.#file.size >= MOST_TEXTS) return;
    this.#texts[number] = texts;
    this.#collector.place(number, this.#bundles);
    for (const text of texts.texts) if (typeof text === 'string') this.#length += text.length;
    if (this.#length >= BUNDLE) this.#endBundle();
  }

  fail(name: string, why: string): void {
    this.#collector.fail(name, why);
  }

  /** Completes the page. `generator`: what wrote it. */
  finish(generator: string): ReportTotals {
    if (Object.keys(this.#texts).length > 0) this.#endBundle();
    this.#attempt(() => {
      this.#writeData(INDEX_ID, this.#collector.finish(generator));
      this.#file.write(this.#tail);
      this.#file.finish();
    });
    const { articleCount, quoteCount, failureCount } = this.#collector;
    const { path, size } = this.#file;
    return { path, articles: articleCount, quotes: quoteCount, failures: failureCount, size };
  }

  /** Leaves no file behind. */
  discard(): void {
    this.#file.discard();
  }

  #endBundle(): void {
    this.#attempt(() => this.#writeData(bundleId(this.#bundles), this.#texts));
    this.#bundles++;
    this.#texts = {};
    this.#length = 0;
  }

  /** Packed and in base64, so that no word of an article stands in the page as one. */
  #writeData(id: string, data: unknown): void {
    const packed = gzipSync(JSON.stringify(data)).toString('base64');
    this.#file.write(`<script type="text/plain" id="${id}">${packed}</script>\n`);
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.discard();
      throw error;
    }
  }
}
