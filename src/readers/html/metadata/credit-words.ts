/**
 * Words beside a date that say what it is the date of, folded (lower case, one space, no marks), in the languages we read.
 * From the bylines of news sites and content systems.
 */
export const PUBLISHED: readonly string[] =
  'published|posted|publication date|release date|released|date published|first published|created|added|submitted|veröffentlicht|veröffentlichung|veröffentlichungsdatum|erschienen|erstellt|gepostet|geschrieben|eingestellt|gespeichert|publiziert|pressemitteilung|pressemeldung|meldung|datum|publié|publiée|mis en ligne|paru|publicado|publicada|fecha|creado|pubblicato|pubblicata|data|gepubliceerd|geplaatst|opublikowano|dodano|data publikacji|publicerad|publicerat|udgivet|publisert|julkaistu|yayınlanma|опубликовано|дата публикации|发布|发布时间|发表|公開|公開日|投稿|投稿日|掲載|입력|등록'.split(
    '|',
  );

export const CHANGED: readonly string[] =
  'updated|last updated|last update|modified|last modified|changed|edited|last edited|revised|aktualisiert|aktualisierung|letzte aktualisierung|zuletzt aktualisiert|stand|zuletzt|geändert|letzte änderung|änderung|bearbeitet|überarbeitet|mis à jour|mise à jour|modifié|actualizado|actualizada|última actualización|atualizado|atualizada|aggiornato|aggiornata|ultimo aggiornamento|bijgewerkt|laatst gewijzigd|gewijzigd|aktualizacja|zaktualizowano|uppdaterad|opdateret|oppdatert|päivitetty|güncelleme|обновлено|更新|更新日|更新时间|수정'.split(
    '|',
  );

/** What is no day of publication. */
export const NO_PUBLICATION: readonly string[] =
  'accepted|received|accessed|retrieved|archived|born|died|registered|joined|member since|expires|valid until|deadline|until|from|starts|begins|event|termin|termine|angenommen|eingegangen|eingereicht|abgerufen|geboren|gestorben|registriert|dabei seit|mitglied seit|anmeldedatum|gültig bis|bis|bis zum|seit|ab|ab dem|beginn|anmeldeschluss|reçu|accepté|consulté|jusqu au|né le|recibido|aceptado|hasta|ricevuto|accettato|fino al|copyright'.split(
    '|',
  );
