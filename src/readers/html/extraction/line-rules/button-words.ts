/**
 * What the buttons of a page say, word by word: networks to share on, and what else can be done with an article or a
 * recipe. Lower case. A line of nothing else is a row of buttons.
 */
export const BUTTONS: ReadonlySet<string> = new Set(
  (
    'facebook twitter whatsapp telegram linkedin xing pinterest pint instagram youtube tiktok tumblr reddit flipboard pocket messenger ' +
    'google+ viber line vk odnoklassniki skype threads bluesky mastodon snapchat email e-mail mail rss sms ' +
    'share tweet pin print save bookmark copy comment subscribe follow like jump download ' +
    'teilen twittern drucken pinnen mailen merken speichern kopieren weiterempfehlen kommentieren herunterladen ' +
    'partager tweeter épingler imprimer enregistrer envoyer commenter compartir imprimir guardar comentar enviar copiar ' +
    'compartilhar partilhar baixar salvar condividi stampa salva commenta invia delen afdrukken opslaan deel bewaar print ' +
    'udostępnij drukuj wydrukuj zapisz skomentuj wyślij tweetnij dela skriv ut del jaa tulosta sdílet tisk поделиться печать распечатать'
  ).split(' '),
);

/** Words between those. Lower case. */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    'x on to this it by via and or the article post page story recipe video link url google plus pdf button ' +
    'auf bei per zu zum an und oder den das artikel beitrag seite rezept sur par à ou et la le article recette ' +
    'en por o y e con el receta no na via ricetta su op recept het przepis na w'
  ).split(' '),
);
