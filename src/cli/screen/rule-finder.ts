import { type Quote, textsOf } from '../../model/index.ts';
import type { Loaded } from '../../ui/types.ts';

/** Articles of more characters are not gone through again for it: a tenth of a second. */
const LONGEST = 500_000;

/** The rule that spoke for a quote; null where none did, or where finding out would hold up the screen. */
export async function findRule({ article }: Loaded, quote: Quote): Promise<string | null> {
  let length = 0;
  for (const { text } of textsOf(article)) length += text.length;
  if (length > LONGEST) return null;
  const { explainQuotes, withLanguage } = await import('../../quotes/index.ts');
  const explained = explainQuotes(await withLanguage(article), { indirect: quote.kind === 'indirect' });
  return explained.find((one) => one.quote.id === quote.id)?.rule ?? null;
}
