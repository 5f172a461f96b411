const NUMBER = new Intl.NumberFormat('en');

export const showNumber = (value: number): string => NUMBER.format(value);

/** Of a whole, in per cent. */
export function showShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  return share > 0 && share < 1 ? '<1%' : `${Math.round(share)}%`;
}

/** “1 quote”, “3 quotes”. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${showNumber(value)} ${value === 1 ? one : many}`;
