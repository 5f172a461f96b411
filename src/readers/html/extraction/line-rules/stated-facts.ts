import { type FurnitureReason, SPACES, trimEndOf, trimStartOf } from '../../../../model/index.ts';
import { BYLINE_LEAD } from '../../../text/edges/byline-words.ts';
import { OPENINGS, PHRASES } from '../../../text/furniture/page-phrases.ts';
import type { PageLine } from '../lines.ts';
import { isDated, isDateLine } from './dates.ts';
import { ANYWHERE, EDGES, type LineRule, WITH_CREDITS } from './line-rule.ts';
import { REFERENCES } from './related-words.ts';

const COUNTS =
  /^[\d.,]+\s?[km]?\s?(?:comments?|shares?|views?|likes?|retweets?|diggs?|reads?|claps?|min(?:ute)?s? read|followers|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz(?:y|e)?|aufrufe|mal (?:gelesen|angezeigt|aufgerufen))?$|^\(?visited \d[\d,.]{0,9} times\b[^.]{0,30}$|^(?:image|photo|picture|slide|bild|foto|imagen|imagem) \d{1,3} ?(?:of|von|de|di|\/) ?\d{1,3}$/i;

/** What the page knows of the article, and what all pages say. */
export const STATED_FACTS: readonly LineRule[] = [
  {
    reason: 'repeated',
    because: 'it says the headline again',
    places: ANYWHERE,
    tells: (line, { headlines }) => {
      const { opening } = line;
      for (const headline of headlines) if (headline.startsWith(opening)) return headlines.has(line.key);
      return false;
    },
  },
  {
    reason: 'navigation',
    because: 'it is the name of the site',
    places: EDGES,
    tells: ({ key }, { site }) => site !== '' && key === site,
  },
  {
    reason: 'byline',
    because: 'it is the byline',
    places: WITH_CREDITS,
    tells: ({ key, text, running }, { byline }) =>
      !running &&
      key !== '' &&
      ((byline !== '' &&
        key.length <= byline.length + 24 &&
        (key.includes(byline) || byline.includes(key))) ||
        (text.length < 100 && BYLINE_LEAD.test(text.toLowerCase()) && !/[.!?]$/.test(text))),
  },
  {
    reason: 'date',
    because: 'it is a date',
    places: WITH_CREDITS,
    tells: ({ text }) => text.length <= 120 && (isDateLine(text) || isDated(text)),
  },
  {
    reason: 'navigation',
    because: 'it says how often the page was read or shared, or how long it takes',
    places: ANYWHERE,
    tells: ({ text, listed }) => !listed && /\p{L}/u.test(text) && COUNTS.test(text),
  },
  {
    reason: 'navigation',
    because: 'pages say this, articles do not',
    places: ANYWHERE,
    tells: saysWhatPagesSay,
    reasonOf: ({ text }) => phraseReason(text),
  },
];

function saysWhatPagesSay({ text, heading, listed, linked }: PageLine): boolean {
  const reason = phraseReason(text);
  if (reason === null || (heading && REFERENCES.has(text.toLowerCase()))) return false;
  // A list of the article may name what buttons do.
  return !listed || linked > 0 || reason === 'advertisement';
}

/** Around what leads on. */
const ARROWS = `${SPACES}\u00bb\u203a>|\u2022\u2193\u25bc-`;

/** Why a line that pages say, and articles do not, is there; null for any other line. */
function phraseReason(text: string): FurnitureReason | null {
  if (text.length > 80) return null;
  const words = trimEndOf(trimStartOf(text.toLowerCase(), ARROWS), `${ARROWS}.:!\u2026`);
  return PHRASES.get(words) ?? OPENINGS.find(([, opening]) => words.startsWith(opening))?.[0] ?? null;
}
