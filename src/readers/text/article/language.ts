const SAMPLE = 800;

/** The language where the script alone gives it away; null where it does not. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  let kana = 0;
  let han = 0;
  let hangul = 0;
  let arabic = 0;
  let cyrillic = 0;
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x41 || (code > 0x5a && code < 0x61)) continue;
    letters++;
    if (code >= 0x3041 && code <= 0x30ff) kana++;
    else if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if (code >= 0x0621 && code <= 0x06d5) arabic++;
    else if (code >= 0x0400 && code <= 0x04ff) cyrillic++;
  }
  const most = letters * 0.6;
  if (letters < 40) return null;
  if (kana > letters * 0.15) return 'ja';
  if (hangul > most) return 'ko';
  if (han > most && kana === 0) return 'zh';
  // Persian, Urdu, Kurdish and Uyghur have letters that Arabic has not.
  if (
    arabic > most &&
    !/[\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c6\u06cc\u06d5]/.test(sample)
  )
    return 'ar';
  // Of the Cyrillic alphabets, only Russian and Belarusian have ы and э; Belarusian has no и.
  if (cyrillic > most && /[ыэ]/.test(sample) && /и/.test(sample) && !/[іїєґўқңөүұһәј]/.test(sample))
    return 'ru';
  return null;
}
