/** Examples of CommonMark 0.31.2 that are read in another way on purpose, by number, with the reason. */
export const DIFFERENCES: Readonly<Record<number, string>> = {
  148: 'code in HTML stays as it is written up to its end, also behind an empty line',
  150: 'a name in angle brackets that is no element of HTML, and that nothing closes, is words',
  156: 'a tag that nothing closes is words: a browser shows nothing of it and of what follows',
  157: 'a tag that nothing closes is words',
  158: 'a tag that nothing closes is words',
  169: 'an empty line at the start of code in HTML shows nothing',
  171: 'a text field is shown as it is written, as on GitHub',
  173: 'a style sheet that nothing ends does not hide the rest of a text',
  201: 'a name in angle brackets that is no element of HTML is words',
  484: 'a link without words shows its address',
  491: 'a name in angle brackets that is no element of HTML is words',
  613: 'a name in angle brackets that is no element of HTML is words',
  623: 'a name in angle brackets that is no element of HTML is words',
};
