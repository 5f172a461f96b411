/** Names of months by their first letters, lower case, in the languages we read; the longest match decides. */
export const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'янв', 'يناير', 'كانون الثاني'],
  ['feb', 'fév', 'fev', 'фев', 'فبراير', 'شباط'],
  ['mar', 'mär', 'mrz', 'мар', 'مارس', 'آذار'],
  ['apr', 'avr', 'abr', 'апр', 'أبريل', 'إبريل', 'نيسان'],
  ['may', 'mai', 'мая', 'май', 'مايو', 'أيار'],
  ['jun', 'juin', 'июн', 'يونيو', 'حزيران'],
  ['jul', 'juil', 'июл', 'يوليو', 'تموز'],
  ['aug', 'aoû', 'ago', 'авг', 'أغسطس', 'آب'],
  ['sep', 'сен', 'سبتمبر', 'أيلول'],
  ['oct', 'okt', 'окт', 'أكتوبر', 'تشرين الأول'],
  ['nov', 'ноя', 'نوفمبر', 'تشرين الثاني'],
  ['dec', 'dez', 'déc', 'dic', 'дек', 'ديسمبر', 'كانون الأول'],
];

/**
 * Names of months in more languages, and short forms that begin other words: in full, lower case, as they stand in a date.
 * Italian, Portuguese, Dutch, Polish, Czech, Swedish, Danish, Finnish, Turkish, Ukrainian, Romanian, Hungarian, Indonesian.
 */
export const WHOLE_MONTHS: readonly string[] = [
  'gennaio gen janeiro januari januar ledna stycznia styczeń styczen sty tammikuuta ocak січня ianuarie január',
  'febbraio fevereiro februari februar února lutego luty lut helmikuuta şubat лютого februarie február',
  'marzo março maart mrt marca března mart mars marts maaliskuuta березня martie március maret',
  'aprile abril april dubna kwietnia kwiecień kwi huhtikuuta nisan квітня aprilie április',
  'maggio mag maio mei maja maj května toukokuuta mayıs травня',
  'giugno giu junho juni června czerwca czerwiec cze kesäkuuta haziran червня iunie június',
  'luglio lug julho juli července lipca lipiec lip heinäkuuta temmuz липня iulie július',
  'agosto augustus augusti srpna sierpnia sierpień sie elokuuta ağustos серпня augusztus agustus',
  'settembre set setembro september září wrzesień września wrz syyskuuta eylül вересня septembrie szeptember',
  'ottobre ott outubro out oktober října października październik paź lokakuuta ekim жовтня octombrie október',
  'novembre novembro november listopadu listopada listopad lis marraskuuta kasım листопада noiembrie',
  'dicembre dezembro december prosince grudnia grudzień gru joulukuuta aralık грудня decembrie desember',
];

/** What stands around a date on a line of its own; matched against lower case. */
export const DATE_WORDS =
  /^(?:(?:first )?published|posted|updated|last (?:updated|modified)|date|on|at|stand|veröffentlicht|aktualisiert|datum|am|publié|mis à jour|le|à|publicado|actualizado|el|опубликовано|обновлено|تاريخ|نشر|发布|更新|发表|公開|投稿|uhr|h|am|pm|a\.m\.?|p\.m\.?|gmt|utc|est|edt|et|pst|pdt|bst|cet|cest|mez|mesz|ist|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|г\.?|года|日|时间|[\s,.:;|·•/()–—-]|\d{1,2}[:.h]\d\d(?:[:.]\d\d)?)+/;

/** How a line begins that says when a text was published or changed. Lower case. */
export const DATE_OPENINGS: readonly string[] =
  'updated|last updated|last modified|published|first published|posted|aktualisiert|zuletzt aktualisiert|veröffentlicht|stand:|mis à jour|publié|actualizado|publicado|обновлено|опубликовано|تحديث|نشر|更新|发布|公開'.split(
    '|',
  );

/** Before a date that a name goes before; the end of a text. */
export const BEFORE_DATE = /(?:(?:,|(?<!\s))\s+(?:on|am|le|el|published|updated|veröffentlicht am))$/i;
