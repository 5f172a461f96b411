/**
 * The words with which pages ask their readers for something, in the languages of the pages we read. Lower case. Of what
 * they ask for, the beginnings of words; a line asks where it has one of them and turns to its reader (`TURNS`).
 */

/** Newsletters, subscriptions, messages. */
export const NEWSLETTERS: readonly string[] = (
  'newsletter subscrib unsubscrib signup sign-up inbox rss-feed push-nachricht push-mitteilung posteingang rundbrief abonn infolettre ' +
  'suscrí suscri boletín boletim assine assinatura inscreva iscriv abbona nieuwsbrief nyhetsbrev prenumer uutiskirje ' +
  'subskry prenumerat hírlevél feliratkoz bülten рассылк подпис подпиш розсилк підпис'
).split(' ');

/** Money. */
export const GIFTS: readonly string[] = (
  'donat support contribut patreon paypal steady spende unterstütz fördermitglied dons soutenez soutenir donaci apóya apoy apoie ' +
  'doaç sostien sosten donazion steun donee wesprz wspier darowizn поддерж'
).split(' ');

/** An app of the page's own, and what is to be done with it. */
export const APPS: ReadonlySet<string> = new Set(
  'app apps applis appli aplicación aplicativo aplikację aplikacji appen sovellus приложение'.split(' '),
);
export const INSTALLS: ReadonlySet<string> = new Set(
  (
    'download install click downloaden lade laden ladet herunterladen hol installiere installieren téléchargez télécharger ' +
    'descarga descárgate descargue instala baixe instale scarica installa pobierz zainstaluj ladda lataa скачайте установите'
  ).split(' '),
);

/** Turning to the reader, or telling what to do. */
export const TURNS: ReadonlySet<string> = new Set(
  (
    'your our you us free daily today now here get join click download ' +
    'jetzt hier kostenlos kostenlose kostenlosen unser unsere unseren unserem unserer dein deine deinen dir ihr ihre ihren ihnen uns melde melden meldet lade laden hol ' +
    'ici gratuit gratuite gratuitement notre nos votre vos recevez cliquez rejoignez nous vous téléchargez ' +
    'aquí gratis nuestro nuestra nuestros nuestras tu tus recibe reciba regístrate únete descarga haz ' +
    'aqui grátis nosso nossa nossos sua seu receba baixe clique ' +
    'qui gratuitamente nostra nostro nostri tua tuo ricevi clicca scarica onze ons jouw ontvang meld klik ' +
    'zapraszamy zapisz tutaj nasz nasza nasze naszą naszego naszej nam bezpłatnie bezpłatny pobierz kliknij ' +
    'din ditt vår vårt här her tilaa tästä наш нашу наши нас бесплатно здесь скачайте'
  ).split(' '),
);

/** How a line begins that asks to follow or to write, besides English. */
export const FOLLOWS: readonly string[] = (
  'folge|folgt|folgen sie|besuche uns|besuchen sie uns|suivez|retrouvez-nous|rejoignez|síguenos|siguenos|sigue a|síganos|' +
  'seguinos|encuéntranos|únete|puede escribirnos|siga|acompanhe|curta|seguici|volg|obserwuj|polub|dołącz|śledź|následuj|' +
  'följ|følg|seuraa|подпис|следите|присоединяйтесь|підпис'
).split('|');

/** Where one follows. */
export const NETWORKS: readonly string[] =
  'twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp|tiktok|bluesky|mastodon|google news|vkontakte|viber'.split(
    '|',
  );
