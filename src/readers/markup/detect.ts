import { countMarks, type Mark } from '../marks.ts';
import type { MarkupFormat } from './read.ts';

/** A mark that counts the same wherever it stands. */
const mark = (count: number, needs: string, looks: RegExp): Mark => ({
  needs: needs.split(' '),
  looks,
  counts: () => count,
});

interface Marks {
  readonly format: MarkupFormat;
  /** How much evidence makes a document one of them: more than one kind, since one alone happens in any text. */
  readonly enough: number;
  readonly marks: () => readonly Mark[];
}

const LANGUAGES: readonly Marks[] = [
  {
    format: 'rst',
    enough: 3,
    marks: () => [
      mark(2, '.. ', /^ {0,8}\.\. (?:\|[^|\n]{1,60}\| )?[a-z][\w:-]{1,40}::(?: |$)/m),
      mark(2, '.. _', /^\.\. _[^:\n]{1,100}:(?: \S|$)/m),
      mark(2, '>`_', /`[^`\n]{0,200}<[^<>`\n]{1,300}>`__?(?!\w)/),
      mark(2, ':`', /(?:^|[\s(]):[a-z]{2,20}(?::[a-z]{2,20})?:`[^`\n]{1,200}`/m),
      mark(1, '``', /(?:^|[\s(])``[^`\n]{1,200}``(?=[\s.,;:)]|$)/m),
      mark(1, '::\n', /::\n\n(?: {2,8}|\t)\S/),
      mark(
        1,
        '===\n ---\n ~~~\n ^^^\n',
        /^[^\s=~^-][^\n]{0,200}\n(?:={3,200}|-{3,200}|~{3,200}|\^{3,200})\n/m,
      ),
      mark(1, '.. ', /^\.\. \[[#*\w]{1,40}\] \S/m),
    ],
  },
  {
    format: 'org',
    enough: 3,
    marks: () => [
      mark(
        2,
        '#+',
        /^#\+(?:title|author|date|options|startup|filetags|setupfile|property|language|email):/im,
      ),
      mark(2, '#+', /^[ \t]{0,8}#\+begin_(?:src|example|quote|verse|export|center|comment)\b/im),
      mark(2, '][', /\[\[[^[\]\n]{1,300}\]\[[^[\]\n]{1,300}\]\]/),
      mark(2, ':PROPERTIES: :properties:', /^[ \t]{0,8}:PROPERTIES:$/im),
      mark(2, '* TODO * DONE', /^\*{1,8} (?:TODO|DONE) \S/m),
      mark(1, '** ', /^\* \S[^\n]{0,300}\n(?:[^\n]{0,500}\n){0,40}?\*\* \S/m),
      mark(1, ' ::', /^ {0,8}[-+] [^\n:]{1,100} :: \S/m),
    ],
  },
  {
    format: 'asciidoc',
    enough: 3,
    marks: () => [
      mark(1, '= ', /^= \S[^\n]{0,200}[^\s=]$/m),
      mark(1, '== ', /^={2,5} [^=\s][^=\n]{0,200}$/m),
      mark(2, '[source [listing', /^\[(?:source|listing)[,\]%]/m),
      mark(2, '|===', /^\|={3,6}$/m),
      mark(2, '::', /^(?:image|include|ifdef|ifndef|endif|toc|video)::[^[\s]{0,200}\[/m),
      mark(2, '[NOTE [TIP [WARNING [IMPORTANT [CAUTION', /^\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]$/m),
      mark(
        2,
        'link: xref: image: footnote: ://',
        /(?:^|\s)(?:(?:link|xref|image|footnote):[^\s[\]:][^\s[\]]{0,300}|https?:\/\/[^\s[\]]{1,300})\[[^\]\n]{1,300}\]/m,
      ),
      mark(
        1,
        ':',
        /^:(?:toc|toclevels|sectnums|icons|source-highlighter|imagesdir|author|revdate|doctype|experimental|idprefix)[\w-]{0,20}:/m,
      ),
      mark(1, '----\n', /^-{4,8}\n(?:[^\n]{0,300}\n){1,60}?-{4,8}$/m),
    ],
  },
  {
    format: 'mediawiki',
    enough: 4,
    marks: () => [
      mark(2, "'''", /(?:^|[^'])'''[^'\n]{1,200}'''(?!')/),
      mark(1, ' == == ', /^={2,5} {0,2}[^=\s][^=\n]{0,200}[^=\n]={2,5} {0,4}$/m),
      mark(1, '[[', /\[\[[^[\]\n|]{1,200}(?:\|[^[\]\n]{1,200})?\]\]/),
      mark(1, '{{', /\{\{[a-z][\w -]{1,40}(?:\||\}\}|\n)/i),
      mark(2, '<ref', /<ref(?: name=[^<>\n]{1,100})?\/?>/i),
      mark(2, '{|', /^\{\|[^\n]{0,300}\n(?:[^\n]{0,300}\n){0,8}?\|-/m),
      mark(
        2,
        '[[',
        /\[\[(?:category|kategorie|file|image|datei|cat\u00e9gorie|fichier|categor\u00eda):[^[\]\n]{1,200}/i,
      ),
    ],
  },
  {
    format: 'bbcode',
    enough: 3,
    marks: () => [
      mark(3, '[quote= [QUOTE=', /\[quote=[^\]\n]{1,200}\]/i),
      mark(2, '[/quote] [/QUOTE]', /\[quote\]/i),
      mark(2, '[/b] [/B]', /\[b\]/i),
      mark(2, '[/i] [/I]', /\[i\]/i),
      mark(2, '[/url] [/URL]', /\[url[\]=]/i),
      mark(2, '[/img] [/IMG]', /\[img(?:[= ][^\]\n]{1,100})?\]/i),
      mark(2, '[/list] [/LIST]', /\[list(?:=[^\]\n]{1,10})?\]/i),
      mark(2, '[/code] [/CODE]', /\[code(?:=[^\]\n]{1,40})?\]/i),
      mark(
        2,
        '[/size] [/SIZE] [/color] [/COLOR] [/u] [/U] [/spoiler] [/SPOILER]',
        /\[(?:size|color|u|spoiler)(?:=[^\]\n]{1,40})?\]/i,
      ),
    ],
  },
];

/** Letters one of which every mark has, so that most texts cost one look. */
const ANY = /\.\. |`_|:`|#\+|\]\[|:PROPERTIES:|\* TODO|== |^= |\|===|\[source|'''|\[\[|\{\||\[\/[a-z]|<ref/im;

/** Headers of mail and packages, and lines of programs: what is written in marks there is not all of it. */
const HEADER = /^[A-Z][\w-]{1,30}: [^\n]{1,500}\n[A-Z][\w-]{1,30}: /;
const PROGRAM =
  /^(?:import [\w.{]|from [\w.]{1,80} import |def \w{1,80}\(|class \w{1,80}[(:{ ]|#include [<"]|#!\/|package \w|<\?php|use strict|public class )/m;

/**
 * The language of marks that a text is written in; null for none. It needs `least` kinds of evidence at least, and more
 * than there is for Markdown.
 */
export function detectMarkup(start: string, least: number, markdown: number): MarkupFormat | null {
  if (!ANY.test(start) || HEADER.test(start.trimStart()) || PROGRAM.test(start)) return null;
  let best: MarkupFormat | null = null;
  let most = markdown;
  for (const { format, enough, marks } of LANGUAGES) {
    const sum = countMarks(start, marks());
    if (sum < Math.max(enough, least) || sum <= most) continue;
    best = format;
    most = sum;
  }
  return best;
}
