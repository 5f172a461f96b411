/**
 * Weights of code lines that are stated, not learned: samples of them are too few, or most are of one or two documents,
 * whose ways are not those of texts in general.
 */
export const STATED_WEIGHTS: Readonly<Record<string, number>> = {
  // Hardly anything else begins so. Nearly all samples against it are commands that one document does not mark as such.
  'begins with a prompt': 2.2,
  // A command that goes on: there is no sample.
  'ends with \\': 1.5,

  // Lines are labelled by their words, so of braces and brackets that stand alone there are no samples; those there are
  // are of few documents, and against them stand footnotes, links, and asides that happen to begin a line.
  'begins with {': 0.8,
  'begins with [': -0.3,
  'begins with (': 0,
  // Of both, all samples of source text are of one document.
  'begins with <': 0.3,
  'ends with =': 0.3,
  // Most samples for it are calls in one document; those against it are lists with dots in another.
  'begins with a sign': 0,

  // The samples against them are manuals that list hundreds of settings and options, each on a line of its own. In other
  // texts they speak for source text.
  underscores: 0.2,
  options: 0.2,
  'begins with an option': 0.4,

  // Strings in the data that two documents quote speak for it. Elsewhere it is a quotation mark before somebody's words,
  // or a sign that a list has for a bullet.
  'begins other': -1.2,
  // Scripts without capitals: two documents have such lines, and what learning takes back of it would be too much.
  'begins uncased': -3,
};
