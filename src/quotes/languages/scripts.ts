/** Of the signs that are no space: so much of a script that the text is in it. */
const MOST = 0.3;
/** Kana among the signs of Japanese, which Chinese has none of. */
const SOME = 0.08;

/** The language that the signs of a text leave no doubt of: Japanese, Korean, Chinese; Russian and Ukrainian; else null. */
export function languageOfScript(text: string): string | null {
  let [signs, kana, hangul, han, cyrillic] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    signs++;
    if (code < 0x400) continue;
    if (code <= 0x52f) cyrillic++;
    else if (code >= 0x3041 && code <= 0x30ff) kana++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
  }
  if (hangul > signs * MOST) return 'ko';
  if (kana > signs * SOME) return kana + han > signs * MOST ? 'ja' : null;
  if (han > signs * MOST) return 'zh';
  return cyrillic > signs * MOST ? cyrillicLanguage(text.toLowerCase()) : null;
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
