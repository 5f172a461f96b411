import { MOST_LINKED, type PageLine } from '../lines.ts';
import { askedFor, asksToFollow, isButtons } from './asked.ts';
import { ANYWHERE, EDGES, type LineRule, leadsTo } from './line-rule.ts';

const NEWSLETTER =
  /\b(?:newsletters?|subscrib(?:e|er|ing|ers)|sign(?:ed|ing)? ?up|inbox|unsubscribe|mailing list|push notifications?)\b|\bassine\b|\babonnieren\b|\babonnez-vous\b|\bsuscríb/i;
const URGES = /\b(?:your|our|you|us|free|daily|today|now|here|get|join|click)\b/i;
/** Somebody says it. */
const QUOTED = /["\u201c\u201d\u201e]/;
const FOLLOW =
  /^(?:follow|like|join|find|contact|e-?mail|reach|tweet|connect|get in touch|write to|send (?:tips|questions|story)|have (?:a )?(?:tip|question|news)|got a (?:tip|story))\b.{0,200}(?:\b(?:twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp|google news|e-?mail|us|app|podcast)\b|@\w)/i;

/** What the page asks its reader to do. */
export const REQUESTS: readonly LineRule[] = [
  {
    reason: 'navigation',
    because: 'it holds buttons alone',
    places: ANYWHERE,
    tells: ({ element, text, letters, linked, heading, listed }) =>
      !heading &&
      letters < 120 &&
      ((linked > MOST_LINKED && letters < 60 && leadsTo(element, isScript)) ||
        ((linked > 0.5 || !listed) && isButtons(text, linked > 0.5))),
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe',
    places: EDGES,
    tells: asksToSubscribe,
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe',
    places: ['body'],
    // A sentence of the article has no link of the page's own.
    tells: (line) => (!line.running || line.linked > 0) && !line.listed && asksToSubscribe(line),
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe, or to install an app',
    places: ANYWHERE,
    tells: ({ text, letters, linked, listed }) => {
      if (letters > 260 || listed || (linked === 0 && letters >= 120) || QUOTED.test(text)) return false;
      const asked = askedFor(text);
      return (asked === 'newsletter' && linked > 0) || (asked === 'app' && letters < 120);
    },
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe, or for money',
    places: ['tail'],
    tells: ({ text, letters, linked, listed }) => {
      if (letters > 260 || listed || QUOTED.test(text)) return false;
      const asked = askedFor(text);
      return asked === 'newsletter' || (asked === 'gift' && linked > 0);
    },
  },
  {
    reason: 'share',
    because: 'it asks to follow or to write',
    places: ['head', 'tail', 'body'],
    tells: ({ text, letters }) => letters < 220 && (FOLLOW.test(text) || asksToFollow(text)),
  },
];

/** In English. */
function asksToSubscribe({ text, letters }: PageLine): boolean {
  return letters < 260 && NEWSLETTER.test(text) && URGES.test(text) && !QUOTED.test(text);
}

const isScript = (address: string) => /^(?:javascript:|#$)/i.test(address);
