import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parseCapped } from '../../../src/readers/html/parsing/capped-parser.ts';

/** As parse5 itself reads, which takes one character at a time. */
const asParse5 = (html: string) => serialize(parse(html, { scriptingEnabled: false }));

describe('words in one piece', () => {
  it.each([
    ['words and spaces', '<p>One two  three\n\tfour &amp; five<b> six </b>seven '],
    ['line ends of all kinds', '<p>one\r\ntwo\rthree\n\rfour\r\n\r\nfive<pre>\r\nsix\r\n seven</pre>'],
    [
      'no text yet',
      ' \n words before <!-- a --> <html> <head> <title>A b &lt; c</title> x </head> y <body> z w',
    ],
    ['text in a table', '<table> one two <tr> three four <td> five six </td> seven eight</table> nine'],
    [
      'spaces in a table',
      '<table> <tbody> <tr> <td>a b</td> </tr> </tbody> <caption> c d </caption> </table>',
    ],
    ['foreign elements', '<svg> a b <title> c d </title> e\0 f </svg><math><mi> x y </mi> z</math>'],
    ['what is no character', '<p>a\0b c\u0001 d\ud83d e\udc00 f \ud83d\ude00 g\ufeff h'],
    ['lists to choose of', '<select> a b <option> c d </select><template> e f <p> g h</template>'],
    ['what follows a body', '<p>a b</body> c d </html> e f <!-- g --> h i'],
    ['frames', ' <frameset> a b <frame> c </frameset> d e'],
    ['marks that nobody closes', '<p><b>a b<p> c d<i> e</b> f g</i> h'],
    ['references and signs', '<p>a < b &lt c &copy d &unknown; e&#x41; f<g'],
  ])('reads as parse5 does: %s', (_, html) => {
    expect(serialize(parseCapped(html))).toBe(asParse5(html));
  });

  it('reads what is longer than one buffer', () => {
    const html = `<p>${'Words, and \r\n more & more \u{1f600} words. '.repeat(9000)}</p>`;
    expect(serialize(parseCapped(html))).toBe(asParse5(html));
  });
});
