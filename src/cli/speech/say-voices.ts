import { spawn } from 'node:child_process';
import { LAST_CHOICES } from './say-names.ts';

/** A voice of macOS, as `say -v '?'` lists it. */
interface SayVoice {
  readonly name: string;
  /** Language and region: `de_DE`, `ar_001`. */
  readonly locale: string;
}

/** A list of two hundred voices has 20 KB. In characters. */
const MOST_LISTED = 1_000_000;
/** It takes a second. In milliseconds. */
const PATIENCE = 5000;

const listings = new WeakMap<NodeJS.ProcessEnv, Promise<string>>();

/**
 * The name of the voice that speaks a language best; null where the one that the user has set may as well: it is his own
 * language, or there is no voice for it.
 */
export async function findSayVoice(language: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const own = /^[a-z]{2,3}(?=[_.]|$)/i.exec(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')?.[0];
  if (own !== undefined && placeOf(own)?.language === placeOf(language)?.language) return null;
  const listing = listings.get(env) ?? listVoices(env);
  listings.set(env, listing);
  return chooseVoice(parseVoices(await listing), language);
}

/** The voices of a list: a name, which may have spaces, behind one or more of them the locale, and `#` before a sample. */
export function parseVoices(listing: string): SayVoice[] {
  return listing.split('\n').flatMap((line) => {
    const sample = line.indexOf('#');
    const head = (sample < 0 ? '' : line.slice(0, sample)).trim();
    const space = head.lastIndexOf(' ');
    const [name, locale] = [head.slice(0, Math.max(0, space)).trim(), head.slice(space + 1)];
    return name !== '' && /^[a-z]{2,3}(?:[_-]\w{2,10})*$/i.test(locale) ? [{ name, locale }] : [];
  });
}

/** Of the voices of a language those of its region first, the usual one where none is said, and of these the best. */
export function chooseVoice(voices: readonly SayVoice[], language: string): string | null {
  const wanted = placeOf(language);
  if (wanted === null) return null;
  const ranked = voices.flatMap(({ name, locale }) => {
    const place = placeOf(locale);
    if (place?.language !== wanted.language) return [];
    return [{ name, rank: (place.region === wanted.region ? 0 : 10) + rankOf(name) }];
  });
  ranked.sort((one, other) => one.rank - other.rank);
  return ranked[0]?.name ?? null;
}

/** Voices that were fetched are better than those that come along, some of which nobody wants to hear for long. */
function rankOf(name: string): number {
  if (name.endsWith('(Premium)')) return 0;
  if (name.endsWith('(Enhanced)')) return 1;
  return LAST_CHOICES.has(name.replace(/ \(.*/, '')) ? 3 : 2;
}

/** The language and region of a tag, the region that is usual for it where it has none (CLDR, likely subtags). */
function placeOf(tag: string): { readonly language: string; readonly region: string | undefined } | null {
  try {
    const { language, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return { language: language === 'no' ? 'nb' : language, region };
  } catch {
    return null;
  }
}

/** What `say` lists; as far as it came, where it fails or takes too long. */
function listVoices(env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn('say', ['-v', '?'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env,
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_LISTED) chunks.push(chunk);
    });
    child.on('error', () => resolve(''));
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
