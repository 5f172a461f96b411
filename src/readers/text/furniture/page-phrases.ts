import type { FurnitureReason } from '../../../model/index.ts';

/**
 * Lines that belong to the page an article was copied from, not to the article; ours, as newspapers and blogs word
 * them. Lower case, without the marks around them. A line counts only where it says nothing else. Plain sets: at
 * start-up, a regular expression of this size costs milliseconds.
 */
const PHRASE_GROUPS: readonly (readonly [FurnitureReason, string])[] = [
  [
    'advertisement',
    'advertisement|advertisements|advertising|advert|story continues below|story continues below advertisement|sponsored|sponsored content|anzeige|werbung|publicité|publicidad|реклама|publicidade|pubblicità|advertentie|reklama|annons|annonse|annonce|إعلان|广告|広告|スポンサーリンク|sponsored by|paid content|promoted|advertisement - scroll to continue|fortsetzung nach der anzeige|la suite après la publicité|continúa después de la publicidad',
  ],
  [
    'related',
    'read more|read full story|read the full story|read full article|read the full article|keep reading|continue reading|show more|see more|load more|learn more|click here|mehr lesen|mehr erfahren|weiterlesen|weiter lesen|lire la suite|lire aussi|lire plus|leer más|sigue leyendo|читать далее|читайте также|اقرأ المزيد|اقرأ أيضا|اقرأ أيضًا|阅读更多|阅读全文|続きを読む|あわせて読みたい|related|related articles|related stories|related posts|related content|related topics|related coverage|related links|you may also like|you might also like|most popular|most read|most viewed|trending|trending now|recommended|recommended for you|mehr zum thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|verwandte artikel|verwandte themen|verwandte beiträge|meistgelesen|à lire aussi|articles liés|articles similaires|artículos relacionados|más leídas|по теме|مواضيع ذات صلة|相关文章|相关阅读|関連記事|more stories|more from this section|further reading|editor’s picks|editors’ picks|top stories|latest news|don’t miss|up next|watch next|read next|lesen sie auch|lesen sie mehr|weitere artikel|mehr aus dieser rubrik|sur le même sujet|à lire également|te puede interesar|también te puede interesar|noticias relacionadas|lee también|читать также|другие новости|相关报道|推荐阅读|延伸阅读|相關新聞|関連リンク|おすすめ記事',
  ],
  [
    'share',
    'share|share this|share this article|share this story|share this post|share this page|share article|share on facebook|share on twitter|share on x|share via email|tweet|pin it|email|e-mail|email this|print|print this|print article|copy link|link copied|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|follow us|follow author|teilen|drucken|artikel teilen|artikel drucken|artikel merken|partager|partager cet article|compartir|compartir este artículo|поделиться|شارك|شارك المقال|分享|シェア|シェアする|ツイート|bluesky|mastodon|copy this link|share this via|save article|bookmark|gift this article|diesen artikel teilen|seite drucken|enviar por correo|imprimir|imprimer|поделиться в соцсетях|分享到',
  ],
  [
    'subscribe',
    "subscribe|subscribe now|subscribe today|subscribe here|sign up|sign up now|sign up here|sign in|log in|login|register|newsletter|newsletters|our newsletter|jetzt abonnieren|jetzt anmelden|abonnieren|newsletter abonnieren|s’abonner|s'abonner|abonnez-vous|inscrivez-vous|suscríbete|suscribirse|подписаться|اشترك|اشترك الآن|订阅|購読する|get the newsletter|become a member|support us|support our journalism|donate|donate now|already a subscriber|start your free trial|jetzt testen|unterstützen sie uns|je m’abonne|soutenez-nous|hazte socio|оформить подписку|注册|登录|会員登録|ログイン",
  ],
  [
    'comments',
    'comments|comment|view comments|show comments|post a comment|leave a comment|leave a reply|kommentare|kommentar schreiben|commentaires|comentarios|комментарии|التعليقات|评论|コメント|join the conversation|join the discussion|add a comment|write a comment|diskutieren sie mit|réagir|deja un comentario|оставить комментарий|发表评论|コメントする',
  ],
  [
    'navigation',
    'click to enlarge|zum vergrößern klicken|zum vergrößern bitte klicken|zum vergrößern anklicken|zum vergrößern bitte anklicken|cliquez pour agrandir|clic para ampliar|clique para ampliar|clicca per ingrandire|klik om te vergroten|kliknij, aby powiększyć|skip to content|skip to main content|back to top|menu|home|search|next article|next post|next page|previous article|previous post|previous page|zum inhalt springen|nach oben|go to top|return to top|all articles|view all|see all|next|previous|table of contents|haut de page|zur startseite|nächster artikel|vorheriger artikel|article suivant|article précédent|volver arriba|наверх|返回顶部|上一篇|下一篇|ページトップへ',
  ],
  [
    'consent',
    'accept all|accept cookies|accept all cookies|reject all|cookie settings|cookie policy|manage cookies|alle akzeptieren|cookie-einstellungen|tout accepter|aceptar todo|принять все',
  ],
  [
    'footer',
    'contact|contact us|about us|about|terms of use|terms of service|terms and conditions|privacy policy|privacy|accessibility|site map|sitemap|advertise with us|report an error|impressum|datenschutz|kontakt|agb|mentions légales|nous contacter|aviso legal|política de privacidad|contacto|контакты|о нас|关于我们|联系我们|利用規約|プライバシーポリシー|お問い合わせ',
  ],
];

export const PHRASES: ReadonlyMap<string, FurnitureReason> = new Map(
  PHRASE_GROUPS.flatMap(([reason, phrases]) =>
    phrases.split('|').map((phrase): [string, FurnitureReason] => [phrase, reason]),
  ),
);

/** How such lines begin where they go on in words of their own. Lower case. */
export const OPENINGS: readonly (readonly [FurnitureReason, string])[] = [
  ['advertisement', 'article continues below'],
  ['advertisement', 'story continues below'],
  ['related', 'continue reading '],
  ['related', 'more from '],
  ['related', 'read more:'],
  ['related', 'related:'],
  ['related', 'see also:'],
  ['related', 'lesen sie auch:'],
  ['related', 'lesen sie mehr:'],
  ['related', 'mehr zum thema:'],
  ['related', 'à lire aussi'],
  ['related', 'lire aussi :'],
  ['related', 'lee también:'],
  ['related', 'читайте также:'],
  ['related', 'اقرأ أيضا:'],
  ['related', '相关阅读：'],
  ['related', '関連記事：'],
  ['subscribe', 'subscribe to '],
  ['subscribe', 'sign up for '],
  ['subscribe', 'sign up to '],
  ['subscribe', 'get our newsletter'],
  ['subscribe', 'abonnieren sie '],
  ['subscribe', 'abonnez-vous à '],
  ['subscribe', 'suscríbete a '],
  ['subscribe', 'подпишитесь на '],
  ['share', 'follow us on '],
  ['share', 'share this on '],
  ['share', 'folgen sie uns '],
  ['share', 'suivez-nous sur '],
  ['share', 'síguenos en '],
  ['navigation', 'reading time'],
  ['navigation', 'lesezeit'],
  ['navigation', 'temps de lecture'],
  ['navigation', 'tiempo de lectura'],
  ['navigation', 'tempo de leitura'],
  ['navigation', 'tempo di lettura'],
  ['navigation', 'leestijd'],
  ['navigation', 'czas czytania'],
  ['navigation', 'время чтения'],
  ['navigation', 'sie sind hier'],
  ['navigation', 'sie befinden sich hier'],
  ['navigation', 'du bist hier'],
  ['navigation', 'you are here'],
  ['navigation', 'vous êtes ici'],
  ['navigation', 'usted está aquí'],
  ['navigation', 'você está aqui'],
  ['navigation', 'ti trovi in'],
  ['navigation', 'je bent hier'],
  ['navigation', 'jesteś tutaj'],
  ['navigation', 'tags:'],
  ['navigation', 'tag:'],
  ['navigation', 'topics:'],
  ['navigation', 'filed under'],
  ['navigation', 'themen:'],
  ['navigation', 'schlagwörter:'],
  ['navigation', 'schlagworte:'],
  ['navigation', 'étiquettes :'],
  ['navigation', 'etiquetas:'],
  ['navigation', 'теги:'],
  ['navigation', '标签：'],
  ['navigation', '標籤：'],
  ['navigation', 'タグ：'],
];

/** Anywhere in a line. Lower case. */
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

/** “4 min read”, “12 comments”: a whole line. */
export const COUNTERS =
  /^\d{1,4} (?:(?:min|minute|minutes|mins) read|comments?|kommentare?|commentaires?|comentarios?|shares?)$/;
