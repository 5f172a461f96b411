import { SourceError } from './source-error.ts';

/** A page that is there for a browser, if not for us: whoever tells the reader may say so. */
export class PageError extends SourceError {
  override readonly name = 'PageError';
  /** The address to open. */
  readonly page: string;

  constructor(message: string, page: string, options?: ErrorOptions) {
    super(message, options);
    this.page = page;
  }
}
