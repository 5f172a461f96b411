/** Texts of several lines beside each other and in columns. */

/** How wide a line is about, in cells: marks take none, ideographs two. */
export function widthOf(line: string): number {
  let width = 0;
  for (const sign of line) {
    if (/\p{M}/u.test(sign)) continue;
    width += /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1;
  }
  return width;
}

/** Several texts beside each other, their first lines on one line. */
export function beside(texts: readonly string[]): string {
  let lines: string[] = [''];
  for (const text of texts) {
    const added = text.split('\n');
    if (added.length === 1) {
      lines[0] += text;
      continue;
    }
    const width = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
    const height = Math.max(lines.length, added.length);
    lines = Array.from({ length: height }, (_, at) => pad(lines[at] ?? '', width) + (added[at] ?? ''));
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

export function pad(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - widthOf(line)));
}

/** The pieces of tall fences: top, middle where the point is, bottom, and what joins them. */
const TALL: Readonly<Record<string, string>> = {
  '(': '⎛⎜⎝⎜',
  ')': '⎞⎟⎠⎟',
  '[': '⎡⎢⎣⎢',
  ']': '⎤⎥⎦⎥',
  '{': '⎧⎨⎩⎪',
  '}': '⎫⎬⎭⎪',
  '|': '││││',
  '∣': '││││',
  '‖': '║║║║',
  '∥': '║║║║',
  '⌊': '⎢⎢⎣⎢',
  '⌋': '⎥⎥⎦⎥',
  '⌈': '⎡⎢⎢⎢',
  '⌉': '⎤⎥⎥⎥',
};

/** A fence as high as so many lines; the fence itself where it has no such form. */
export function tall(fence: string, height: number): string {
  const [top = fence, point = '', bottom = '', joint = ''] = TALL[fence] ?? '';
  if (height < 2 || point === '') return fence;
  const middle = (height - 1) >> 1;
  return Array.from({ length: height }, (_, at) => {
    if (at === 0) return top;
    if (at === height - 1) return bottom;
    return at === middle ? point : joint;
  }).join('\n');
}
