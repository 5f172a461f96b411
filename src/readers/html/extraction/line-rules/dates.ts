import { isoDate } from '../../../dates.ts';
import { DATE_WORDS } from '../../../text/dates/date-words.ts';
import { findDate } from '../../../text/dates/dates.ts';

const PUBLISHED =
  /(?:^|[^\p{L}])(?:published|posted|updated|last modified|last edited|veröffentlicht|aktualisiert|zuletzt (?:geändert|bearbeitet)|publié|mis à jour|dernière (?:mise à jour|modification)|publicado|actualizado|atualizado|última (?:actualización|modificación|atualização)|pubblicato|aggiornato|laatst (?:gewijzigd|bijgewerkt)|gepubliceerd|opublikowano|aktualizacja|publicerad|uppdaterad|опубликовано|обновлено|(?:기사)?입력|수정|등록|发布|更新|公開)(?![\p{L}])/iu;

/** Says when the text was published or changed, and may say by whom and where. */
export function isDated(text: string): boolean {
  return PUBLISHED.test(text) && !/[.!?]$/.test(text) && findDate(text) !== null;
}

/** Whether a line is a date and hardly anything else. */
export function isDateLine(text: string): boolean {
  if (isoDate(text) !== null) return true;
  // A number to call.
  if (text.startsWith('+')) return false;
  const rest = text.toLowerCase().replace(DATE_WORDS, '');
  if (!/\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}|\d{1,2}:\d\d|\b(?:ago|yesterday|today)\b/.test(text)) return false;
  // What is left of a date when its words and numbers are gone.
  return (
    rest
      .replace(
        /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|aoû|déc|ene|abr|ago|dic|set|out)\p{L}*\.?/gu,
        '',
      )
      .replace(
        /\b(?:published|updated|posted|modified|asked|viewed|active|last|at|on|by|am|pm|[a-z]{2,4}t|gmt|utc|ago|hours?|minutes?|days?|weeks?|months?|years?|de)\b/g,
        '',
      )
      .replace(/[\d\s.,:;|/()\u2013\u2014\u00b7+-]+/g, '').length <= 3
  );
}
