import type { Clean } from '../../model/index.ts';
import type { StatedFacts } from '../../readers/index.ts';
import { SourceError } from '../../sources/index.ts';
import type { Loaded } from '../../ui/types.ts';
import { type KeptDocument, type ReadOptions, readAgain } from '../reading/input.ts';

/** What an article was read from. */
export interface Origin {
  readonly path: string;
  /** Null for a file: it is there to be read again, and takes no memory until then. */
  readonly kept: KeptDocument | null;
  /** The address that the user says it is from. */
  readonly source: Clean | null;
}

/** The two forms of articles: what is made of a text, and the text as it is. */
export interface Turnings {
  remember(loaded: Loaded, origin: Origin): void;
  originOf(loaded: Loaded): Origin;
  /** Reads it in its other form. Rejects as `readQuotedArticle` does. */
  turn(loaded: Loaded): Promise<Loaded>;
}

/** `shape`, `encoding`: how the user says that texts are written. */
export function createTurnings({ shape, encoding }: Pick<ReadOptions, 'shape' | 'encoding'>): Turnings {
  // What is kept goes when the article does.
  const origins = new WeakMap<Loaded, Origin>();
  const originOf = (loaded: Loaded): Origin => {
    const origin = origins.get(loaded);
    if (origin === undefined) throw new SourceError('nobody knows where it came from');
    return origin;
  };
  return {
    remember: (loaded, origin) => origins.set(loaded, origin),
    originOf,
    async turn(loaded) {
      const { path, kept, source } = originOf(loaded);
      const { article } = loaded;
      const asIs = article.shape !== 'as-is';
      const usual = shape === 'as-is' ? undefined : shape;
      const known = kept?.stated ?? (source === null ? {} : { source: { url: source, label: null } });
      const stated = asIs ? { ...known, ...factsOf(loaded) } : known;
      const document = kept?.document ?? null;
      const read = await readAgain(
        path,
        { document, stated },
        { shape: asIs ? 'as-is' : usual, encoding, interactive: true },
      );
      // Whether it came whole was known when it came.
      const whole = article.cut === undefined ? read.article : { ...read.article, cut: article.cut };
      return { ...read, article: whole, ...(asIs && { headline: article.title }) };
    },
  };
}

/** What was found out about a text, and does not stand in it as words alone. */
function factsOf({ article: { source, lang, guessed } }: Loaded): StatedFacts {
  return { source, lang, ...(guessed !== undefined && { guessed }) };
}
