/**
 * Words that speak for or against a line being a heading; ours, in the languages we read. Lower case. The weights beside
 * them are learned, so a word that says little does little harm.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Finite verbs and auxiliaries: sentences have one, labels do not. */
export const VERBS = set(
  'is are was were be been has have had will would can could may might must should do does did ' +
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen darf ' +
    'est sont était étaient sera a ont avait peut doit fut ' +
    'es son era eran fue será ha han había puede debe está están ' +
    'является был была были будет может есть',
);

/** Verbs of saying. */
export const SAYING = set(
  'said says told added asked wrote explained according sagte sagt erklärte laut schrieb betonte dit déclaré selon ' +
    'dijo según afirmó сказал сказала заявил قال قالت',
);

/** First words of questions, and of headings that promise an answer. */
export const ASKING = set(
  'how why what when where who which whose wie warum was wann wo wer welche welcher welches wieso weshalb ' +
    'comment pourquoi quoi quand où qui quel quelle quels quelles combien cómo por qué cuándo dónde quién cuál ' +
    'как почему что когда где кто зачем сколько كيف لماذا ماذا متى أين من ما هل',
);

/** Pronouns and openers with which running sentences begin. */
export const RUNNING = set(
  'i we you he she they it this that these those there but and so or yet then ' +
    'ich wir sie er es dies das diese dieser dabei doch und aber so dann hier ' +
    'je nous vous il elle ils elles ce cela ces cette mais et on yo nosotros ellos ella esto eso pero y ' +
    'я мы вы он она они это но и هذا هذه هو هي وقد لكن',
);

/** Small words that stand inside sentences and long headings. */
export const ARTICLES = set(
  'the a an of in on for to with by from at der die das den dem des ein eine einen im am zum zur von mit für auf bei ' +
    'le la les un une des du de en dans pour avec par sur el los las una del al con para по в на с для из от',
);

/** Words of picture lines and credits. */
export const PICTURES = set(
  'photo photos photograph photographer picture pictured image images illustration screenshot video graphic credit ' +
    'courtesy getty reuters afp dpa ap epa shutterstock istock unsplash pixabay flickr instagram youtube alamy file ' +
    'foto fotos bild bilder quelle grafik symbolbild archivbild imago crédit crédits photographie légende imagen ' +
    'fotografía imágenes cortesía фото иллюстрация снимок صورة الصورة',
);

/** Words of what surrounds an article on its page. */
export const PAGE = set(
  'advertisement subscribe newsletter sign login share shares comment comments related read more click here follow ' +
    'facebook twitter whatsapp email print watch buy download menu search tags topics copyright reserved rights ' +
    'anzeige werbung kommentare teilen abonnieren lesen weiterlesen mehr jetzt hier klicken drucken merken startseite ' +
    'angebot kaufen bestellen publicité abonnez-vous partager lire suite commentaires publicidad suscríbase compartir ' +
    'leer más comentarios реклама подписаться читать далее комментарии поделиться إعلان اقرأ المزيد شارك',
);

/** What parts of an article are called in every subject. */
export const PARTS = set(
  'conclusion introduction background summary overview history sources references methodology methods results ' +
    'discussion appendix notes faq analysis context timeline takeaways ingredients instructions directions method ' +
    'requirements features pros cons pricing verdict tips ' +
    'fazit einleitung hintergrund zusammenfassung überblick geschichte quellen einzelnachweise literatur weblinks ' +
    'ergebnisse ausblick zutaten zubereitung anleitung vorteile nachteile inhaltsverzeichnis preise vorwort ' +
    'contexte résumé histoire sources conclusion ingrédients préparation conclusión introducción resumen historia ' +
    'ingredientes preparación заключение введение история источники ссылки примечания литература خلاصة مقدمة خاتمة',
);

/** Words that number a part: “Part Two”, “Step 3”, “Kapitel 4”. */
export const NUMBERED_PARTS = set(
  'part chapter section step lesson round day week act phase tip rule teil kapitel abschnitt schritt tag woche runde ' +
    'tipp regel platz partie chapitre étape jour semaine parte capítulo paso día semana часть глава шаг день الفصل الجزء',
);
