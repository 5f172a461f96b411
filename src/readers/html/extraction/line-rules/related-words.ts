/**
 * How pages lead from one article to others, by language, as newspapers, broadcasters and blogs word it. Lower case; `|`
 * between them. These say themselves that others follow.
 */
export const CALLS: readonly string[] = [
  "related|related article|related articles|related story|related stories|related posts|related content|related coverage|related reading|related links|related topics|related video|related news|read more|read also|read this|read next|read on|see also|see more|also read|also see|also on|more from|more on|more about|more like this|more news|more stories|more coverage|more to read|must read|must-read|must reads|must-reads|don’t miss|don't miss|watch now|watch more|watch next|watch live|watch below|watch|listen now|listen|recommended|recommended for you|you may also like|you might also like|you may like|you might like|you may be interested in|you might be interested in|you may also be interested in|you might also be interested in|in case you missed it|icymi|up next|next up|trending|trending now|popular|latest|what to read next|explore further",
  'mehr zum thema|mehr zu diesem thema|lesen sie auch|lesen sie hierzu|lesen sie dazu|lesen sie mehr|lesen sie hier|lies auch|lies mehr|lies dazu|siehe auch|auch interessant|auch spannend|auch lesenswert|mehr themen|mehr lesen|das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren|das könnte dich interessieren|das könnte ihnen auch gefallen|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte beiträge|verwandte themen|verwandte links|passend dazu|passend zum thema|links zum thema|weitere artikel|weitere beiträge|weitere meldungen|weitere themen|weitere nachrichten|hier weiterlesen|diese artikel könnten|diese beiträge könnten|empfohlene artikel|empfohlene beiträge|unsere empfehlungen',
  'lire aussi|à lire aussi|à lire également|lire également|à lire ensuite|voir aussi|à voir aussi|à voir également|à écouter aussi|lire la suite|sur le même sujet|sur le même thème|articles similaires|articles liés|articles associés|à découvrir aussi|vous aimerez aussi|ça peut vous intéresser|cela peut vous intéresser|cela pourrait vous intéresser|ceci pourrait vous intéresser|dans le même dossier',
  'lea también|lee también|leer también|leé también|lea además|lee además|lea más|lee más|leer más|le puede interesar|te puede interesar|también te puede interesar|también le puede interesar|puede interesarle|podría interesarle|podría interesarte|te podría interesar|te recomendamos|le recomendamos|te sugerimos|puedes leer|puedes ver|puede leer|también puedes leer|puedes leer también|vea también|ver también|mira también|mire también|mirá también|noticias relacionadas|noticia relacionada|nota relacionada|notas relacionadas|contenido relacionado|contenidos relacionados|artículos relacionados|temas relacionados|relacionado|relacionados|relacionadas|sigue leyendo|seguir leyendo|no te pierdas|video recomendado|video relacionado|vídeo relacionado',
  'leia também|leia mais|leia ainda|veja também|veja mais|confira também|assista também|assista mais|ouça também|ler também|ver também|notícias relacionadas|notícia relacionada|artigos relacionados|matérias relacionadas|você também pode gostar|você pode gostar|você também pode se interessar|pode interessar|continue lendo|continue a ler|não perca',
  'leggi anche|leggi pure|leggi tutto|vedi anche|guarda anche|ascolta anche|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare|ti potrebbe anche interessare|ti potrebbero interessare|articoli correlati|notizie correlate|contenuti correlati|continua a leggere|sullo stesso argomento|da non perdere',
  'lees ook|lees meer|lees verder|bekijk ook|kijk ook|luister ook|zie ook|ook interessant|gerelateerd|gerelateerde artikelen|gerelateerde berichten|verder lezen|meer over dit onderwerp|misschien vind je dit ook interessant',
  'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|czytaj wiecej|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj więcej|zobacz też|zobacz także|zobacz również|zobacz więcej|sprawdź też|sprawdź także|sprawdź również|obejrzyj też|obejrzyj także|posłuchaj także|powiązane artykuły|podobne artykuły|powiązane tematy|warto przeczytać|to może cię zainteresować|może cię zainteresować',
  'läs också|läs även|läs mer|läs vidare|se också|se även|relaterade artiklar|relaterat|les også|les mer|les videre|se også|læs også|læs mere|læs videre|relaterte artikler|relaterede artikler|mer om saken|lue myös|lue lisää|katso myös|aiheesta lisää',
  'čtěte také|čtěte též|čtěte i|přečtěte si také|přečtěte si|související články|mohlo by vás zajímat|viz také|čítajte aj|čítajte tiež|prečítajte si|súvisiace články|mohlo by vás zaujať|ez is érdekelheti|ez is érdekelhet|olvassa el ezt is|olvasd el ezt is|kapcsolódó cikkek|kapcsolódó cikk|citește și|citiți și|citeşte şi|vezi și|articole similare|pročitajte i|pročitajte još|čitajte i|povezani članci|preberite tudi|прочетете още|вижте още|loe ka|lasi arī|taip pat skaitykite|skaitykite taip pat',
  'bunu da okuyun|ayrıca okuyun|ilgili haberler|ilgili haber|ilgili yazılar|ilginizi çekebilir|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|δείτε επίσης|σχετικά άρθρα|читайте также|читать также|смотрите также|читайте ещё|читайте еще|похожие статьи|материалы по теме|вам может быть интересно|читайте також|дивіться також|схожі новини',
  'baca juga|simak juga|lihat juga|artikel terkait|berita terkait|xem thêm|đọc thêm|tin liên quan|bài viết liên quan|llegiu també|llegeix també|notícies relacionades|irakurri ere',
  'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|اقرأ ايضا|شاهد أيضا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|همچنین بخوانید|بیشتر بخوانید|مطالب مرتبط|קראו גם|קראו עוד|ראו גם|כתבות נוספות|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें',
  '相关阅读|相关文章|相关报道|相关新闻|延伸阅读|推荐阅读|更多阅读|相關新聞|相關文章|延伸閱讀|推薦閱讀|関連記事|あわせて読みたい|合わせて読みたい|関連リンク|関連ニュース|おすすめ記事|관련기사|관련 기사|함께 읽기|추천기사',
];

/** These may as well open a sentence, or head a list of sources: what follows them has to be a link. */
export const LEADS: readonly string[] = [
  'topics|tags|keywords|explore more on these topics|schlagwörter|schlagworte|stichworte|stichwörter|themen|mots-clés|étiquettes|thèmes|etiquetas|temas|tópicos|argomenti|onderwerpen|tagi|tematy|теги|темы|ämnen|emner',
  'learn more|find out more|further information|more information|read|full story|full report|background',
  'weitere informationen|weitere infos|weiterführende informationen|weiterführende links|mehr informationen|mehr infos|mehr dazu|mehr hierzu|zum weiterlesen|weiterlesen|zum thema|dazu auch|hintergrund|lesetipp|lesetipps|buchtipp|tipp|jetzt lesen|siehe',
  "en savoir plus|pour en savoir plus|pour aller plus loin|plus d’informations|plus d'informations|à lire|à relire|à voir|à écouter|à découvrir|lire|voir|notre dossier|retrouvez aussi",
  'más información|más noticias|conoce más|conozca más|además|lea|lee|mira|vea|video|para saber más',
  'saiba mais|mais informações|confira|leia|veja|para saber mais|aprofunda',
  'per saperne di più|scopri di più|per approfondire|approfondisci|approfondimenti|leggi|vedi|guarda',
  'meer informatie|meer weten|meer over|lees|bekijk',
  'dowiedz się więcej|więcej informacji|więcej na ten temat|więcej na temat|przeczytaj|czytaj|zobacz|polecamy|sprawdź',
  'läs|mer om|les|mere om|lue|více o tématu|více|bővebben|подробнее|по теме|другие новости|детальніше|daha fazla',
];

/**
 * What follows these belongs to the article where they head a list: the references of an encyclopedia's article, and of
 * any other that says where it knows things from.
 */
export const REFERENCES: ReadonlySet<string> = new Set(
  (
    'see also|further reading|external links|references|notes|sources|bibliography|literature|siehe auch|weblinks|einzelnachweise|literatur|quellen|' +
    'voir aussi|liens externes|références|bibliographie|sources|articles connexes|véase también|enlaces externos|referencias|bibliografía|fuentes|' +
    'vedi anche|voci correlate|collegamenti esterni|note|bibliografia|fonti|ver também|ligações externas|referências|fontes|zie ook|externe links|bronnen|' +
    'zobacz też|linki zewnętrzne|przypisy|źródła|se även|se också|externa länkar|källor|se også|katso myös|lähteet|см также|ссылки|примечания|литература|источники|' +
    'viz také|externí odkazy|reference|lásd még|források|関連項目|外部リンク|参考文献|参见|外部链接|参考资料|參見|같이 보기|외부 링크|각주|انظر أيضا|وصلات خارجية'
  ).split('|'),
);
