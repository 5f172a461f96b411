import { clean } from '../../../../src/model/index.ts';

/** A line of the input as a reader of texts gets it. */
export interface Row {
  readonly text: string;
  /** From 1; a form feed ends no line of its own. */
  readonly number: number;
  /** A form feed stands before it. */
  readonly startsPage: boolean;
}

/** A character of the input that is seen. */
export interface Sign {
  readonly char: string;
  /** Index of its row. */
  readonly row: number;
  /** White space or a line end stands before it. */
  readonly gap: boolean;
  /** Nothing but white space and `>` stands before it on its line. */
  readonly first: boolean;
  readonly last: boolean;
}

/** Lines, cleaned; a soft hyphen is kept where a line end parts the word. */
export function toRows(text: string): Row[] {
  const rows: Row[] = [];
  let number = 1;
  const whole = text.replaceAll('\r\n', '\n').replace(/\u00ad(?= ?\n| {2}|$)/g, '\u2010');
  for (const sheet of whole.split(/[\f\v]/)) {
    let startsPage = rows.length > 0;
    for (const line of clean(sheet).split('\n')) {
      rows.push({ text: line, number: number++, startsPage });
      startsPage = false;
    }
    number--;
  }
  return rows;
}

export function toSigns(rows: readonly Row[]): Sign[] {
  return rows.flatMap(({ text }, row) => {
    const words = text.trimEnd();
    const signs: Sign[] = [];
    let gap = true;
    let first = true;
    for (let at = 0; at < words.length; at++) {
      const char = words[at] ?? '';
      if (/\s/.test(char)) gap = true;
      else {
        signs.push({ char, row, gap, first, last: at === words.length - 1 });
        if (char !== '>') first = false;
        gap = false;
      }
    }
    return signs;
  });
}
