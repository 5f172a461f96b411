import type { Format } from '../model/index.ts';
import { describeBinary } from './binary.ts';
import { decode } from './decode.ts';
import { SourceError } from './source-error.ts';
import type { Trust } from './web/walk.ts';

export type { Trust } from './web/walk.ts';

/** For all that one input needs of the web; in milliseconds. */
export const LONGEST_FETCH = 20_000;

export interface FetchSettings {
  /** Who asks; sites see it. */
  readonly userAgent: string;
  /** What pages are wanted in, by its tag. */
  readonly language?: string;
  /** Whether to say on standard error how far it is. */
  readonly showsProgress: boolean;
  /** Told in words how far it is, instead. */
  readonly onProgress?: (words: string) => void;
  /** Not there: the user typed the address. Otherwise a page named it, and null trusts nobody in private networks. */
  readonly linkedFrom?: Trust | null;
  /** Gives up where it says so. */
  readonly signal?: AbortSignal;
  /** The encoding that the user says it is in. */
  readonly encoding?: string | undefined;
  /** Whether a document of such a path that begins so is mail. */
  readonly isMail?: (path: string, start: string) => boolean;
  /** Gives up after so many milliseconds. */
  readonly deadline?: number;
}

/** A text from the web. */
export interface Fetched {
  readonly text: string;
  /** The encoding it was taken for on little evidence; null: it is known. */
  readonly guessed: string | null;
  /** What its type says; null: content and name have to tell. */
  readonly format: Format | null;
  /** Where it lay in the end. */
  readonly address: string;
  readonly trust: Trust | null;
  /** Why it ends before its end, in words; null: it is whole. */
  readonly cut: string | null;
  /** Where it leads that has no text of its own, by means that are not followed: what to say of it; null for any other. */
  readonly onward: string | null;
}

/** Whether an input is an address rather than the name of a file. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
}

/** Fetches a text. Throws a SourceError. All that knows the web is loaded here. */
export async function fetchDocument(address: string, settings: FetchSettings): Promise<Fetched> {
  const { fetchPage, kindOf, showProgress, tellProgress } = await import('./web/index.ts');
  const { showsProgress, onProgress, encoding, isMail = () => false, ...options } = settings;
  const progress = onProgress
    ? tellProgress(address, onProgress)
    : showsProgress
      ? showProgress(address)
      : null;
  try {
    const page = await fetchPage(address, progress ? { ...options, onProgress: progress.show } : options);
    const binary = describeBinary(page.bytes);
    if (binary !== null) throw new SourceError(`it is ${binary}, not an article`);
    const kind = kindOf(page.type);
    const { text, guessed } = await decode(page.bytes, {
      stated: page.charset,
      encoding,
      isMail: (start) => isMail(new URL(page.address).pathname, start),
    });
    return {
      // What breaks off within a letter has none there.
      text: page.cut === null ? text : text.replace(/\ufffd$/, ''),
      guessed,
      format: kind.reads ? kind.format : null,
      address: page.address,
      trust: page.trust,
      cut: page.cut,
      onward: page.onward,
    };
  } finally {
    progress?.end();
  }
}
