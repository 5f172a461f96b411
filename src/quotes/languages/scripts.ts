/** In Turkish: ğ, ı, ş and their capitals. */
const TURKISH = 'ĞğİıŞş';
/** Of the signs that are no space: so much of a script that the text is in it. */
const MOST = 0.3;
/** The same of signs that stand for a syllable or a word: names in Latin letters take more room. */
const MOST_SYLLABLES = 0.2;
/** Kana among the signs of Japanese, which Chinese has none of. */
const SOME = 0.08;

/** Letters of Turkish that other languages in Latin letters hardly have, among its signs. */
const DOTLESS = 0.025;

/** The language that the signs of a text leave no doubt of: Japanese, Korean, Chinese; Russian, Ukrainian, Turkish, Arabic; else null. */
export function languageOfScript(text: string): string | null {
  let [signs, kana, hangul, han, cyrillic, arabic, turkish] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    signs++;
    if (code >= 0x11e && code <= 0x15f && TURKISH.includes(text[at] ?? ' ')) turkish++;
    if (code < 0x400) continue;
    if (code <= 0x52f) cyrillic++;
    else if (code >= 0x600 && code <= 0x6ff) arabic++;
    else if (code >= 0x3041 && code <= 0x30ff) kana++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
  }
  if (hangul > signs * MOST_SYLLABLES) return 'ko';
  if (kana > signs * SOME) return kana + han > signs * MOST_SYLLABLES ? 'ja' : null;
  if (han > signs * MOST_SYLLABLES) return 'zh';
  // Letters of its neighbours: Azerbaijani, Kurdish, Romanian, Crimean Tatar.
  if (turkish > 1 && turkish > signs * DOTLESS && isTurkish(text)) return 'tr';
  if (arabic > signs * MOST) return isArabic(text) ? 'ar' : null;
  return cyrillic > signs * MOST ? cyrillicLanguage(text.toLowerCase()) : null;
}

/** None of its neighbours (Azerbaijani, Kurdish, Romanian, Crimean Tatar), and no other language with Turkish names in it. */
function isTurkish(text: string): boolean {
  return (
    /[ıİğĞ]/.test(text) && !/[əƏêîûÊÎÛăţñ]/.test(text) && !/ (?:the|and|und|der|les|las|het) /.test(text)
  );
}

/** By letters that Arabic has; none of those that Persian, Urdu, Kurdish, Pashto or Uighur have besides. */
function isArabic(text: string): boolean {
  return /[ةأإ]/.test(text) && !/[ٹپچڈڑژکگںھہۀۆۇۈیێېےەڕڵڤټډړښځڅ]/.test(text);
}

/** By letters that one alone of the languages in this script has; Belarusian, Bulgarian, Serbian and others are left. */
function cyrillicLanguage(text: string): string | null {
  if (/[ўјљњћђџѓќәғқңөұүһӣӯҷ]/.test(text)) return null;
  const ukrainian = /[їєґ]/.test(text) || (text.includes('і') && !/[ыэёъ]/.test(text));
  const russian = /[ыэё]/.test(text);
  if (ukrainian === russian) return null;
  return ukrainian
    ? 'uk'
    : /(?<![а-яё])(?:и|не|что|это|как)(?![а-яё])/.test(text) && !text.includes('і')
      ? 'ru'
      : null;
}
