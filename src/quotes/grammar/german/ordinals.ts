import type { Token } from '../../text/token.ts';
import { isDigits, isWord } from '../../text/words.ts';

/** Words before an ordinal. */
const LEADS = 'am der die das den dem des vom zum zur im beim';

/** II, XIV: the number of a ruler. */
function isRoman(text: string): boolean {
  if (text.length < 2 || text.length > 5) return false;
  for (const letter of text) if (!'IVX'.includes(letter)) return false;
  return true;
}

/** Words that are written short, with a dot, and end no sentence: „engl. „The Tide““, „z. B. Fische“. */
const SHORT =
  'engl dt frz franz ital span russ lat griech poln türk niederl bzw ca vgl ggf evtl inkl sog ehem stellv einschl insb tsd nr z d u i';

/** „d. h.“, „u. a.“: letters behind such a one. */
const SECOND = 'h a b d';

/** „am 14. Dezember“, „der 3. Senat“: a small number with a dot, behind an article or before a month. */
export function isOrdinal(tokens: readonly Token[], dot: number): boolean {
  const number = tokens[dot - 1];
  const next = tokens[dot + 1];
  if (number?.word && next && (next.word || next.quote >= 0)) {
    if (isWord(number.low, SHORT)) return true;
    if (isWord(number.low, SECOND) && tokens[dot - 2]?.text === '.') return true;
  }
  // „König Ludwig II. „ist …“
  if (number && isRoman(number.text) && tokens[dot - 2]?.capital) return next !== undefined && !next.capital;
  if (!number || !next?.word || number.text.length > 2 || !isDigits(number.text)) return false;
  return next.isDay || !next.capital || isWord(tokens[dot - 2]?.low, LEADS);
}
