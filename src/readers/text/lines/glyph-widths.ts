/**
 * How wide the printable characters of ASCII are in a book face, in thousandths of its size, from the space on: the
 * advance widths of Times (Adobe Font Metrics, Times-Roman). Other faces for text keep nearly the same ratios.
 */
const WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
/** Of any other letter, and of an ideograph. */
const LETTER = 500;
const IDEOGRAPH = 1000;

/** The width of a text in columns of the average letter's width (half the size of the type). */
export function glyphWidth(text: string, from = 0, to = text.length): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    sum += code < 0x2e80 ? (WIDTHS[code - 0x20] ?? LETTER) : IDEOGRAPH;
  }
  return sum / 500;
}
