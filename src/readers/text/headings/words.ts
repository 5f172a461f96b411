/**
 * Words that speak for or against a line being a heading; ours, in the languages we read. Lower case. The weights beside
 * them are learned, so a word that says little does little harm.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Finite verbs and auxiliaries: sentences have one, labels do not. */
export const FINITE_VERBS = set(
  'is are was were be been has have had will would can could may might must should do does did ' +
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen darf ' +
    'est sont était étaient sera a ont avait peut doit fut ' +
    'es son era eran fue será ha han había puede debe está están ' +
    'является был была были будет может есть',
);

/** Reporting verbs. */
export const REPORTING_VERBS = set(
  'said says told added asked wrote explained according sagte sagt erklärte laut schrieb betonte dit déclaré selon ' +
    'dijo según afirmó сказал сказала заявил قال قالت',
);

/** Words of captions and credits. */
export const CAPTION_WORDS = set(
  'photo photos photograph photographer picture pictured image images illustration screenshot video graphic credit ' +
    'courtesy getty reuters afp dpa ap epa shutterstock istock unsplash pixabay flickr instagram youtube alamy file ' +
    'foto fotos bild bilder quelle grafik symbolbild archivbild imago crédit crédits photographie légende imagen ' +
    'fotografía imágenes cortesía фото иллюстрация снимок صورة الصورة',
);

/** Words that number a part: “Part Two”, “Step 3”, “Kapitel 4”. */
export const PART_WORDS = set(
  'part chapter section step lesson round day week act phase tip rule teil kapitel abschnitt schritt tag woche runde ' +
    'tipp regel platz partie chapitre étape jour semaine parte capítulo paso día semana часть глава шаг день الفصل الجزء',
);
