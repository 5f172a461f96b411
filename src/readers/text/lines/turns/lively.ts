const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns of who speaks and who is spoken to. `Sie` has its capital: in small letters it is somebody else. */
const PRONOUNS = words(
  "i i'm i've i'll i'd we we're we've you you're my our your me us ich wir du ihr mich mir uns mein meine unser unsere euch ihnen je nous vous mon ma mes " +
    'notre votre moi tu yo tú nosotros usted ustedes mi nuestro eu você io noi я мы вы ты мне нас мой أنا نحن أنت',
);
const FORMAL = words('Sie Ihr Ihre Ihnen Vous');
/** Elided: j’étais, m’a. */
const ELIDED = /^[jm]['’]/i;
const ASKS_OR_CRIES = /[?!？！؟]/;
/** In scripts without spaces: I, you. */
const UNSPACED = /[我你您吾私僕俺]/;

/** Whether somebody speaks to somebody in a text: asks, cries out, says “I” or “you”. */
export function isLively(text: string): boolean {
  if (ASKS_OR_CRIES.test(text) || UNSPACED.test(text)) return true;
  return text.split(/[\s.,;:–—()"“”„«»]+/).some((word) => {
    return PRONOUNS.has(word.toLowerCase().replace('’', "'")) || FORMAL.has(word) || ELIDED.test(word);
  });
}
