import { cleanLine, SPACES, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { readDate } from '../../text/dates/dates.ts';
import { PARTICLES } from '../../text/edges/byline-words.ts';
import { fold } from '../extraction/lines.ts';
import { BEFORE_DATES, CORPORATE, LEADS, NO_NAME, ROLES, SURE_LEADS } from './name-words.ts';

const LONGEST = 120;
const MOST_WORDS = 14;
const MOST_LEADS = 6;
const READING = { dayFirst: true, shortYears: true };

/** Words that begin names too. */
const PARTLY: ReadonlySet<string> = new Set([
  'di',
  'da',
  'de',
  'af',
  'av',
  'un',
  'ein',
  'eine',
  'una',
  'une',
]);

/** Who leads a desk is named after it and a colon. */
const DESKS: ReadonlySet<string> = new Set([
  'redaktion',
  'redazione',
  'redacción',
  'redação',
  'redactie',
  'rédaction',
]);

/** What stands before the name in a byline, in words, and the rest. */
export interface Led {
  /** Whether what was taken off says that a name comes. */
  readonly sure: boolean;
  readonly rest: string;
}

/** Takes off `Posted by`, `Ein Beitrag von`, `Autor:`, `Author: Text by`. */
export function withoutLead(text: string): Led {
  let rest = text;
  let sure = false;
  for (let count = 0; count < MOST_LEADS; count++) {
    const [whole = '', word = '', mark = ''] =
      /^([\p{L}\p{M}]+)(?:\(s\)|\/in|:in|\*in)?([ \t]?[:：]|[/／])?\s*/u.exec(rest) ?? [];
    const key = word.toLowerCase();
    if (
      !(LEADS.has(key) || (DESKS.has(key) && mark !== '')) ||
      (PARTLY.has(key) && count === 0 && mark === '')
    )
      break;
    sure ||= SURE_LEADS.has(key) || mark !== '' || (count > 0 && PARTLY.has(key));
    rest = rest.slice(whole.length);
  }
  return { sure, rest };
}

/** `View all posts by Jo Field`: who it is that wrote them all. */
const ALL_BY =
  /(?:posts|articles|entries|stories|beiträge|artikel|einträge|articles|entradas|artículos|articoli|artikelen) (?:by|von|par|de|di|van) (?=\S)/i;
/** `ByJo Field`: two elements without a space between them. */
const STUCK =
  /^(?:(?:Veröffentlicht|Geschrieben|Erstellt|Posted|Written|Published) ?)?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=\p{Lu})/u;
/** Where a name ends. */
const ENDS = [
  /[|•·(»›<]/,
  /\s[–—-]\s/,
  /\s\/\s/,
  /\s@\s/,
  /\s(?:am|on|le|el|vor|at|um|il)\s+(?:\d|\p{Lu})/u,
  /\s(?:all|alle|mehr|more|view|see|zeige|show|weitere|tous|todos|tutti|follow|folgen|illustrations?|fotos?|photos?|bild|bilder|photography)(?:\s|:)/i,
] as const;

/** A name without what stands around it; empty for what is none. */
export function personIn(text: string): string {
  const line = trimStartOf(cleanLine(text), `${SPACES}|·•–—-,:*~`);
  if (line.length > LONGEST * 2 || SAYS.test(line)) return '';
  const all = ALL_BY.exec(line);
  const named = all ? line.slice(all.index + all[0].length) : line;
  let name = withoutLead(named.replace(STUCK, '')).rest;
  const whole = name.length;
  for (const end of ENDS) name = name.slice(0, end.exec(name)?.index ?? name.length);
  const date = readDate(name, READING);
  if (date) name = withoutDateWords(name.slice(0, date.start)) || name.slice(date.end);
  else if (name.length < whole) name = withoutDateWords(name);
  name = withoutRole(tidy(name)).replaceAll(' ,', ',');
  return isPerson(name) ? name : '';
}

const SAYS = /\b(?:says|said|sagt|sagte|schreibt|meint|dit|dice|wrote) ?:?$/i;

const tidy = (name: string): string => trimEndOf(trimStartOf(name, `${SPACES},;:`), `${SPACES},;:|/／·•–—-*`);

function withoutDateWords(name: string): string {
  const words = tidy(name).split(' ');
  while (words.length > 0 && BEFORE_DATES.has(fold(words.at(-1) ?? ''))) words.pop();
  return tidy(words.join(' '));
}

/** Without what a person is, behind the name: “Jo Field, AP Political Writer”, “Jo Field Chefredakteur”. */
function withoutRole(name: string): string {
  const [first = '', ...others] = name.split(',');
  const kept = others.filter((part) => !ROLES.has(fold(part.split(' ').at(-1) ?? '')));
  const words = [first, ...kept].join(',').split(' ');
  while (words.length > 2 && ROLES.has(fold(words.at(-1) ?? ''))) words.pop();
  return tidy(words.join(' '));
}

function isPerson(name: string): boolean {
  if (
    name === '' ||
    name.length > LONGEST ||
    /^https?:|^www\.|[@?!{}<>*=#"“”„[\]]|\b(?:19|20)\d\d\b/.test(name)
  )
    return false;
  if (/\p{L}\.(?:com|de|net|org|info|ch|at|fr|es|it|eu|co|pl|tv)$/iu.test(name) || !/\p{L}/u.test(name))
    return false;
  const words = fold(name).split(' ');
  if (words.every((word) => BEFORE_DATES.has(word)) || (words.length > 1 && /\d{3}/.test(name))) return false;
  return words.length <= MOST_WORDS && !words.some((word) => NO_NAME.has(word));
}

/** Whether words after `by` are names: each has a capital, or is a small word of names, or its script has none. */
export function areNames(text: string): boolean {
  const words = text.split(/[\s,]+/);
  if (words.length > 10) return false;
  if (text > '\u0590') return text.length <= 24;
  return words.every(
    (word) => /^[\p{Lu}\d]/u.test(word) || PARTICLES.has(word.toLowerCase()) || word === '&',
  );
}

/** Whether words that nothing leads are a name by their looks: two to four with capitals. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || text.length > 40) return false;
  if (
    !words.every(
      (word) =>
        /^\p{Lu}[\p{Ll}’'.-]{0,20}(?:[-’']?\p{Lu}\p{Ll}{0,20}){0,2}\.?$/u.test(word) || PARTICLES.has(word),
    )
  )
    return false;
  return (
    isPerson(text) &&
    !fold(text)
      .split(' ')
      .some((word) => CORPORATE.has(word))
  );
}
