/** Words by which a text names the page it was taken from; ours, collected from how newspapers and mails write. */

/** A bare word where a link stood: its address was lost in copying. Lower case. */
export const LINK_WORDS: ReadonlySet<string> = new Set([
  'link',
  'source',
  'url',
  'via',
  'quelle',
  'lien',
  'enlace',
  'fuente',
  'ссылка',
  'источник',
  'رابط',
  'الرابط',
  'المصدر',
  '链接',
  '来源',
  '原文',
  '鏈接',
  '來源',
  'リンク',
  '出典',
  '元記事',
]);

/** What stands before an address or a name that says where a text is from; matched against lower case. */
export const SOURCE_LEAD =
  /^(?:sources?|link|url|via|original(?: article)?|read the original(?: article)?(?: (?:at|on|here))?|(?:this (?:article|story|post) (?:was |is )?)?(?:originally|first) (?:published|appeared)(?: (?:at|on|in|by))?|quelle|originalartikel|zuerst erschienen (?:bei|in|auf)|lien|publié (?:initialement )?(?:sur|dans)|fuente|enlace|publicado originalmente en|источник|ссылка|оригинал|المصدر|رابط|来源|來源|原文(?:链接|鏈接)?|出典|元記事)(?![a-zäöüéèñа-я])\s*[:：]?\s*/;
