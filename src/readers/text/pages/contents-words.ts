/** What stands over a table of contents, in the languages we read. Small letters. */
export const CONTENTS_HEADINGS: ReadonlySet<string> = new Set(
  (
    'contents|table of contents|the contents|contents of this volume|list of chapters|inhalt|' +
    'inhaltsverzeichnis|inhaltsübersicht|sommaire|table des matières|índice|contenido|contenidos|tabla de contenido|' +
    'indice|sumário|содержание|оглавление|目录|目錄|目次|もくじ|المحتويات|inhoud|inhoudsopgave|innehåll|indhold|innhold|sisällys'
  ).split('|'),
);

/** How an entry begins that names a chapter. Small letters. */
export const CHAPTER_WORDS: ReadonlySet<string> = new Set(
  (
    'chapter|chap.|book|part|act|scene|letter|volume|vol.|section|canto|appendix|preface|introduction|prologue|epilogue|' +
    'kapitel|teil|buch|abschnitt|anhang|vorwort|einleitung|chapitre|livre|partie|capítulo|parte|libro|capitolo|глава|часть|книга'
  ).split('|'),
);
