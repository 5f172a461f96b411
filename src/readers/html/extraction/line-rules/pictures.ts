import { isAlternative } from '../captions.ts';
import type { PageLine } from '../lines.ts';
import { ANYWHERE, EDGES, type LineRule } from './line-rule.ts';
import { beginsAsCaption, endsWithCredit } from './picture-words.ts';

const CREDIT =
  /^(?:[([]?\s*(?:photos?|photograph(?:s|y)?|pictures?|images?|foto|fotos|bild|illustration|graphic|video|screenshot|credit|crédit)s?(?: (?:credits?|courtesy(?: of)?|by|via|from|source))?\s*[:：/]|[([]?(?:photo|image|picture|video) (?:by|courtesy|via|credit)|getty images|shutterstock|istock|ap photo|reuters\/|\u00a9)|(?:\/|\||via|by) ?(?:getty images|shutterstock|ap|reuters|afp)\b[^.]{0,30}$|\((?:photo|image|picture|ap photo|getty|file|reuters|supplied)[^)]{0,80}\)$/i;
const CREDITED =
  /\((?:AP (?:photo|file)|Reuters\/|[^()]{2,40} via (?:AP|Reuters|AFP|Getty)|[^()]{0,30}\/?(?:AFP|Getty Images|Reuters)\/|[^()]{0,40}[,/] ?(?:file(?: photo)?|archiv(?:bild)?))[^()]{0,40}\)\.?$/i;

/** Words about pictures. */
export const PICTURES: readonly LineRule[] = [
  {
    reason: 'caption',
    because: 'it stands under a picture, and says what it shows',
    places: ['head', 'near', 'body', 'tail'],
    tells: ({ text, letters, picture, heading }) =>
      picture !== null &&
      !heading &&
      letters < 300 &&
      (isAlternative(text, picture) || beginsAsCaption(text) || endsWithCredit(text)),
  },
  {
    reason: 'credit',
    because: 'it says who made a picture',
    places: ANYWHERE,
    tells: (line) => line.letters < 160 && CREDIT.test(line.text) && !isSentence(line),
    reasonOf: ({ letters }) => (letters > 80 ? 'caption' : null),
  },
  {
    reason: 'caption',
    because: 'it ends with who made the picture',
    places: ANYWHERE,
    tells: ({ text, letters }) => letters < 400 && CREDITED.test(text),
  },
  {
    reason: 'caption',
    because: 'it ends with who made the picture',
    places: ['head', 'near'],
    tells: ({ text, letters, heading, listed }) =>
      !heading && !listed && letters < 240 && endsWithCredit(text),
  },
  {
    reason: 'credit',
    because: 'it says who made a picture',
    places: EDGES,
    tells: (line) =>
      !line.heading && !line.listed && line.letters < 100 && beginsAsCaption(line.text) && !isSentence(line),
  },
];

/** Letters of a sentence: what is shorter is a name. */
const SENTENCE = 60;

/** Whether a line says something, whatever its first word is: a credit is a name. */
function isSentence({ text, letters }: PageLine): boolean {
  return letters > SENTENCE && /[.!?\u2026]["\u201d\u00bb)]?$/.test(text) && !endsWithCredit(text);
}
