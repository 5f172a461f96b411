/**
 * Endings that are set high by custom alone and mean the same on the line: of ordinal numbers in English, French, Spanish,
 * Italian, Portuguese, Catalan and Dutch. Those of one letter that may be an exponent (`2<sup>d</sup>`) are not among them.
 */
export const ORDINALS: ReadonlySet<string> = new Set(
  (
    'st nd rd th ' +
    'e er ers re res es ere eres ère ères eme emes ème èmes me mes nd nde nds ndes ' +
    'ro do to mo vo ra da ta ma va os as ' +
    'de ste ª º è'
  ).split(' '),
);

/** Abbreviations whose end is set high: French titles and firms, English ones of older print, numbers. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mme Mmes Mlle Mlles Mgr Mgrs Dre Drs Pre Prs Mes Ste Sts Stes Cie Cies Vve Vves Bon Bonne Cte Ctesse Mis Mise Vte Vtesse ' +
    'Sra Sras Srta Dra Dña Mrs Messrs Esqr Capt Lieut Revd Govt Honble Wm Geo Chas Thos Jas Jno nos Nos'
  ).split(' '),
);
