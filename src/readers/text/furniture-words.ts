/**
 * Lines that belong to the page an article was copied from, not to the article; ours, as newspapers and blogs word
 * them. Lower case, without the marks around them. A line counts only where it says nothing else. Plain sets: at
 * start-up, a regular expression of this size costs milliseconds.
 */
export const PHRASES: ReadonlySet<string> = new Set(
  [
    // Advertising
    'advertisement|advertisements|advertising|story continues below|story continues below advertisement|sponsored|sponsored content|anzeige|werbung|publicité|publicidad|реклама|إعلان|广告|広告|スポンサーリンク',
    // Reading on
    'read more|read full story|read the full story|read full article|read the full article|keep reading|continue reading|show more|see more|load more|learn more|click here|mehr lesen|mehr erfahren|weiterlesen|weiter lesen|lire la suite|lire aussi|lire plus|leer más|sigue leyendo|читать далее|читайте также|اقرأ المزيد|اقرأ أيضا|اقرأ أيضًا|阅读更多|阅读全文|続きを読む|あわせて読みたい',
    // Related pages
    'related|related articles|related stories|related posts|related content|related topics|related coverage|related links|you may also like|you might also like|most popular|most read|most viewed|trending|trending now|recommended|recommended for you|mehr zum thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|verwandte artikel|verwandte themen|verwandte beiträge|meistgelesen|à lire aussi|articles liés|articles similaires|artículos relacionados|más leídas|по теме|مواضيع ذات صلة|相关文章|相关阅读|関連記事',
    // Sharing
    'share|share this|share this article|share this story|share this post|share this page|share article|share on facebook|share on twitter|share on x|share via email|tweet|pin it|email|e-mail|email this|print|print this|print article|copy link|link copied|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|follow us|follow author|teilen|drucken|artikel teilen|artikel drucken|artikel merken|partager|partager cet article|compartir|compartir este artículo|поделиться|شارك|شارك المقال|分享|シェア|シェアする|ツイート',
    // Subscribing, comments, ways through the page
    "subscribe|subscribe now|subscribe today|subscribe here|sign up|sign up now|sign up here|sign in|log in|login|register|newsletter|newsletters|our newsletter|jetzt abonnieren|jetzt anmelden|abonnieren|newsletter abonnieren|s’abonner|s'abonner|abonnez-vous|inscrivez-vous|suscríbete|suscribirse|подписаться|اشترك|اشترك الآن|订阅|購読する|comments|comment|view comments|show comments|post a comment|leave a comment|leave a reply|kommentare|kommentar schreiben|commentaires|comentarios|комментарии|التعليقات|评论|コメント|skip to content|skip to main content|back to top|menu|home|search|next article|next post|next page|previous article|previous post|previous page|zum inhalt springen|nach oben",
  ]
    .join('|')
    .split('|'),
);

/** How such lines begin where they go on in words of their own. Lower case. */
export const OPENINGS: readonly string[] = [
  'article continues below',
  'continue reading ',
  'subscribe to ',
  'sign up for ',
  'sign up to ',
  'follow us on ',
  'share this on ',
  'more from ',
  'reading time',
  'lesezeit',
  'temps de lecture',
  'tiempo de lectura',
  'tags:',
  'tag:',
  'topics:',
  'filed under',
  'themen:',
  'schlagwörter:',
  'schlagworte:',
  'étiquettes :',
  'etiquetas:',
  'теги:',
  '标签：',
  '標籤：',
  'タグ：',
];

export const RIGHTS: readonly string[] = [
  'all rights reserved',
  'alle rechte vorbehalten',
  'tous droits réservés',
  'todos los derechos reservados',
  'все права защищены',
  'جميع الحقوق محفوظة',
  '版权所有',
  '版權所有',
  '無断転載',
];

/** First words of a line that says who made a picture, up to the first colon, slash or bar. Lower case. */
export const CREDITS: ReadonlySet<string> = new Set(
  'photo|photos|photograph|photographs|photography|photographer|picture|pictures|image|images|illustration|graphic|video|photo credit|photo by|photos by|photo courtesy|photo via|photo source|image credit|image by|image courtesy|image via|image source|picture credit|video credit|illustration by|credit|credits|foto|fotos|bild|bilder|grafik|symbolfoto|symbolbild|fotoquelle|bildquelle|bildrechte|crédit|crédits|crédit photo|crédits photo|photo ©|légende|imagen|crédito|créditos|fotografía|фото|иллюстрация|الصورة|صورة|تصوير|图|图片|图源|图片来源|圖|圖片|圖片來源|写真|撮影'.split(
    '|',
  ),
);
