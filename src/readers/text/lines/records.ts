import { endsSentence } from '../characters.ts';

/** So many lines, of which hardly one ends a sentence; */
const FEWEST = 12;
const SENTENCES = 0.1;
/** and most have a value with its name, fields, a time, or are remarks on such. */
const SHARE = 0.6;

const RECORD =
  /^(?:#|\d{4}-\d\d|\d\d[:.]\d\d|\[|<\d|[A-Z][a-z]{2} {1,2}\d{1,2} )|[^\s:][:=][^\s/]|^[\w.-]{1,40}: | = /;

/** Whether lines hold a record each, as in files of accounts, settings and events: then they are no paragraphs. */
export function areRecords(lines: readonly string[]): boolean {
  if (lines.length < FEWEST) return false;
  const ended = lines.filter(endsSentence).length;
  return (
    ended <= lines.length * SENTENCES &&
    lines.filter((text) => RECORD.test(text)).length >= lines.length * SHARE
  );
}
