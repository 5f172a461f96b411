/** Somebody invented, who is quoted in the articles that `corpus.ts` writes. */
export interface Invented {
  readonly id: number;
  readonly forename: string;
  /** A short form of it that outlets use; null for none. */
  readonly short: string | null;
  readonly initial: string | null;
  readonly surname: string;
  readonly suffix: string | null;
  /** Without an article: “harbour commissioner of Wexcombe”. */
  readonly office: string;
  /** A title that stands before a surname: “Commissioner”. */
  readonly title: string;
  readonly isWoman: boolean;
}

/** forename, short form, initial, woman */
const FORENAMES =
  'Joseph:Joe:R:0 Margaret:Maggie:L:1 Benjamin:Ben:T:0 Susan:Sue:M:1 Thomas:Tom:K:0 Elizabeth:Liz:A:1 Robert:Bob:J:0 Zoé::C:1 ' +
  'Étienne::P:0 Jürgen::H:0 Ana::V:1 José::M:0 Ingrid::S:1 Søren::B:0 Patricia::E:1 Daniel:Dan:W:0 Claire::N:1 Michael:Mike:D:0 ' +
  'Anthony:Tony:G:0 Fatima::Z:1 Gregory:Greg:F:0 Helen::O:1 Viktor::Q:0 Katherine:Kate:I:1';

/** The first seven are those of two people, some of them of three; “Le”, “van der” and such begin a surname. */
const SHARED =
  'Hallam Vesterby Ormond Pellworth Drisdale Kestrow Marchbank Tollgrove Wrexley Aldermoor Quillan Byrnefield Sandholt Fennimore Castlow';
const SINGLE =
  'Abernook Brackwell Cindermoor Dunmarrow Eskdalen Farrowby Glasswick Hobbleton Ibsworth Jarrowmere Kettlewyn Lowenhaus Müllbrandt ' +
  'Nørbjerg Oakenfeld Prudhoé Quarmby Rasmark Sølvang Thistlecote Umberlake Vandermoor Wolstrand Yarrowdale Zellbach Ashquith Bellmarsh ' +
  'Corrigall Drumlaw Elverton Fosterhay Grünthal Hexamby Iversund Joransen Kilbracken Larkholm Mossgate Nethercot Ollerby Peverdale ' +
  'Ravensk Scarholme Tarnbrook Ullswick Venmore Whitbarrow Yeldham Le~Brévan van~der~Molst de~Carvelo Le~Tessier von~Harlau di~Montesa ' +
  'O’Dranagh McTavoy Copperhay Dellingby Evershaw Flintoft Gorsedale Haverling Inglemere Jessamy Knapwell Lindhurst Marlpit Norrisby ' +
  'Oxenby Penhallow Quennell Rookwith Stallbridge Tiverdale Upshaw Vexford Wintercot Yoxley Zennor Arkendale Birchover Calderby Dovecliff ' +
  'Emberley Foxhollow Greenhythe';
const OFFICES =
  'harbour commissioner:Commissioner fisheries minister:Minister school director:Director union leader:Leader transport secretary:Secretary ' +
  'police inspector:Inspector housing chairman:Chairman appeals judge:Judge opposition senator:Senator city mayor:Mayor army general:General ' +
  'museum professor:Professor';
const PLACES =
  'Wexcombe Tarnmouth Osterlund Brevanne Port~Calder Nordhafen Velmar Sillery Grantholm Ravello Castrona Ilmsund Dunbeath Haverstrand Quessant Ostby';

const list = (words: string): string[] => words.split(' ').map((word) => word.replaceAll('~', ' '));

/** A hundred and twenty people; fifteen surnames are those of two or three of them. */
export function inventPeople(): Invented[] {
  const forenames = FORENAMES.split(' ').map((line) => line.split(':'));
  const offices = OFFICES.split(/ (?=\S+ \S+:)/).map((line) => line.split(':'));
  const places = list(PLACES);
  const shared = list(SHARED);
  const surnames = [
    ...shared.flatMap((name, at) => (at % 5 === 0 ? [name, name, name] : [name, name])),
    ...list(SINGLE),
  ];
  return surnames.slice(0, 120).map((surname, id) => {
    const [forename = '', short = '', initial = '', woman = '0'] =
      forenames[(id * 7) % forenames.length] ?? [];
    const [office = '', title = ''] = offices[(id * 5) % offices.length] ?? [];
    return {
      id,
      forename,
      short: short === '' ? null : short,
      initial: id % 3 === 0 ? initial : null,
      surname,
      suffix: id % 17 === 4 ? 'Jr.' : null,
      office: `${office} of ${places[(id * 3) % places.length]}`,
      title,
      isWoman: woman === '1',
    };
  });
}
