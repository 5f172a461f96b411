/**
 * Words that say what kind of line they stand in: headings are judged by them, and what has one is nobody's name. Ours, in
 * the languages we read. Lower case.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Pronouns and openers with which running sentences begin. */
export const SENTENCE_OPENERS = set(
  'i we you he she they it this that these those there but and so or yet then ' +
    'ich wir sie er es dies das diese dieser dabei doch und aber so dann hier ' +
    'je nous vous il elle ils elles ce cela ces cette mais et on yo nosotros ellos ella esto eso pero y ' +
    'я мы вы он она они это но и هذا هذه هو هي وقد لكن',
);

/** Function words: articles and prepositions, which stand inside sentences and long headings. */
export const FUNCTION_WORDS = set(
  'the a an of in on for to with by from at der die das den dem des ein eine einen im am zum zur von mit für auf bei ' +
    'le la les un une des du de en dans pour avec par sur el los las una del al con para по в на с для из от',
);

/** First words of questions, and of headings that promise an answer. */
export const QUESTION_WORDS = set(
  'how why what when where who which whose wie warum was wann wo wer welche welcher welches wieso weshalb ' +
    'comment pourquoi quoi quand où qui quel quelle quels quelles combien cómo por qué cuándo dónde quién cuál ' +
    'как почему что когда где кто зачем сколько كيف لماذا ماذا متى أين من ما هل',
);

/** Words of what surrounds an article on its page. */
export const PAGE_WORDS = set(
  'advertisement subscribe newsletter sign login share shares comment comments related read more click here follow ' +
    'facebook twitter whatsapp email print watch buy download menu search tags topics copyright reserved rights ' +
    'anzeige werbung kommentare teilen abonnieren lesen weiterlesen mehr jetzt hier klicken drucken merken startseite ' +
    'angebot kaufen bestellen publicité abonnez-vous partager lire suite commentaires publicidad suscríbase compartir ' +
    'leer más comentarios реклама подписаться читать далее комментарии поделиться إعلان اقرأ المزيد شارك',
);

/** What parts of an article are called in every subject. */
export const SECTION_NAMES = set(
  'conclusion introduction background summary overview history sources references methodology methods results ' +
    'discussion appendix notes faq analysis context timeline takeaways ingredients instructions directions method ' +
    'requirements features pros cons pricing verdict tips ' +
    'fazit einleitung hintergrund zusammenfassung überblick geschichte quellen einzelnachweise literatur weblinks ' +
    'ergebnisse ausblick zutaten zubereitung anleitung vorteile nachteile inhaltsverzeichnis preise vorwort ' +
    'contexte résumé histoire sources conclusion ingrédients préparation conclusión introducción resumen historia ' +
    'ingredientes preparación заключение введение история источники ссылки примечания литература خلاصة مقدمة خاتمة',
);
