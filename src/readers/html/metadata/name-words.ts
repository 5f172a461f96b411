/** Words before the name of a writer, in the languages we read, folded; from the bylines of news sites and content systems. */
export const LEADS: ReadonlySet<string> = new Set(
  (
    'by written posted published created submitted reported contributed authored author authors writer writers words story article post ' +
    'text interview contributor von vom verfasst geschrieben veröffentlicht erstellt eingestellt gespeichert gepostet autor autorin autoren ' +
    'autorinnen verfasser verfasserin ein eine beitrag blogbeitrag blog gastbeitrag artikel kommentar artikels par auteur auteurs autrice publié ' +
    'écrit rédigé rédaction proposé article un une texte recueillis propos por autora autores escrito publicado redactado texto una ' +
    'di da autore autori pubblicato scritto testo articolo door auteur geschreven geplaatst gepubliceerd tekst przez autorka autorzy opublikowane ' +
    'opublikowano dodane napisane napisał av af skriven publicerad skribent skrevet kirjoittanut yazar yazan автор авторы текст опубликовал ' +
    'редактор 作者 文 撰文 记者 責任編輯 责任编辑 编辑 著者 筆者 執筆 ライター 기자 글'
  ).split(' '),
);

/** Of these, those that stand before a name and nothing else: a line that begins with one is a byline. */
export const SURE_LEADS: ReadonlySet<string> = new Set(
  (
    'by written author authors von autor autorin autoren verfasser verfasserin verfasst geschrieben par auteur auteurs autrice por autora autores ' +
    'escrito autore autori scritto door przez autorka autorzy av yazar yazan автор авторы 作者 撰文 记者 责任编辑 責任編輯 著者 筆者 執筆'
  ).split(' '),
);

/** What a person is at a paper, behind the name. Folded. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'editor reporter correspondent columnist journalist contributor writer author staff chief senior managing news political producer blogger ' +
    'founder ceo redakteur redakteurin chefredakteur chefredakteurin redaktionsleiter redaktionsleiterin journalist journalistin autor autorin ' +
    'korrespondent korrespondentin volontär volontärin redaktor redaktorin pressesprecher pressesprecherin journaliste rédacteur rédactrice ' +
    'correspondant correspondante periodista redactor redactora editora reportero giornalista redattore jornalista repórter redacteur verslaggever ' +
    'dziennikarz redaktor'
  ).split(' '),
);

/** Words of a page that stand where a name might, and are in none. Folded. */
export const NO_NAME: ReadonlySet<string> = new Set(
  (
    'admin administrator wordpressadmin webmaster root user unknown anonymous anonym gast guest null undefined none name nom nombre nome naam ' +
    'email mail website required erforderlich obligatoire login logout anmelden anmeldung registrieren register profil profile ' +
    'share teilen kommentar kommentare comment comments commentaires comentarios says sagt schreibt said wrote reply antworten antwort ' +
    'powered designed design theme drupal wordpress joomla typo3 copyright impressum kontakt contact home posted published date datum ' +
    'uhr read more lesen mehr weiterlesen weiter view views abonnieren subscribe newsletter suche search menu foto photo bild quelle source tags ' +
    'kategorie kategorien category categories minuten minutes min stunden hours ago archiv archive publisher'
  ).split(' '),
);

/** Days of the week and small words that are left before a date. Folded. */
export const BEFORE_DATES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag ' +
    'sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag on am the le el il op ' +
    'den vom published posted updated created stand aktualisiert veröffentlicht erstellt publié publicado pubblicato datum date last'
  ).split(' '),
);

/** Words in the names of firms, papers and offices, and in none of a person. Folded. */
export const CORPORATE: ReadonlySet<string> = new Set(
  (
    'gmbh ag kg se ev eg ltd inc llc corp co sa sarl srl spa bv verlag media medien news press presse zeitung magazin magazine post times ' +
    'redaktion verband verein bundesverband ministerium bundesministerium amt universität university institut institute foundation stiftung ' +
    'group gruppe agency agentur team online blog radio tv network editors newsroom redacción redakcja rédaction association company'
  ).split(' '),
);
