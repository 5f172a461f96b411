/** What heads a note about the author, by language: as `fold` makes it. */
export const ABOUT_AUTHOR: ReadonlySet<string> = new Set(
  (
    'about the author|about the authors|about author|about the writer|über den autor|über die autorin|über die autoren|über die autorinnen|' +
    'über den verfasser|zum autor|zur autorin|zu den autoren|zur person|à propos de l auteur|à propos de l auteure|à propos de l autrice|à propos des auteurs|' +
    'sobre el autor|sobre la autora|acerca del autor|sobre o autor|sobre a autora|sull autore|l autore|informazioni sull autore|over de auteur|' +
    'over de schrijver|o autorze|o autorce|om författaren|om forfatteren|kirjoittajasta|об авторе|про автора|о авторе'
  ).split('|'),
);
