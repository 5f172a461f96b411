/**
 * Characters that begin or end no line. Japanese: JIS X 4051, the common set also given in the W3C's "Requirements for
 * Japanese Text Layout", appendix A.1 to A.7; Chinese: GB/T 15834 marks; the Latin ones stand beside ideographs.
 */

/** Closing brackets and marks, stops, iteration and length marks, small kana: never first on a line. */
export const NO_START =
  '、。，．・：；？！‼⁇⁈⁉）］｝」』】〉》〕〗〙〛｠〟’”»›…‥ー〜～ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜％‰℃)]}!?,.:;%\'"–—‐-';

/** Opening brackets and marks, currency: never last on a line. */
export const NO_END = '（［｛「『【〈《〔〖〘〚｟〝‘“«‹([{$¥£€￥＄';
