import { type Article, measure, type Position, type Quote, showLength } from '../../model/index.ts';
import { countNoun } from '../count-noun.ts';
import type { Action } from '../keys.ts';
import type { PlacedNote } from '../notes/note.ts';
import type { Stand } from '../types.ts';
import { describeLink, describeNote, describeQuote, hasQuotes, isHeading, sayUnit } from './descriptions.ts';
import { holdsWords } from './holds-words.ts';
import { notesOn, standAt, unitAt } from './places.ts';
import { type Reply, say } from './reply.ts';
import { type Speech, speechOf, type Unit } from './units.ts';
import { describeKeys } from './words.ts';

/** What a number that is typed means: that of the list that was told last. */
type Numbered = 'links' | 'headings' | 'quotes' | 'notes';

const BEGINNING: Position = { block: 'title', offset: 0 };
/** Links and quotes told at once. */
const MOST_LISTED = 100;

/**
 * An article read from top to bottom, a piece at a key, in plain lines: for screen readers and for terminals that can do no
 * more. Pure but for where one is.
 */
export class LinearReader {
  readonly #article: Article;
  readonly #speech: Speech;
  /** The piece that was read last; -1 before the first. */
  #at = -1;
  /** The link that was told last. */
  #link = -1;
  #told = false;
  #numbered: Numbered = 'links';
  #wanted: string;
  #notes: readonly PlacedNote[] = [];

  /** `wanted`: what was searched for before. */
  constructor(article: Article, quotes: readonly Quote[], wanted = '') {
    this.#article = article;
    this.#speech = speechOf(article, quotes);
    this.#wanted = wanted;
  }

  /** What is searched for. */
  get wanted(): string {
    return this.#wanted;
  }

  /** Where one is: at the piece that was read last. */
  get place(): Position {
    return this.#speech.units[this.#at]?.place ?? BEGINNING;
  }

  /** Where one begins to listen: at that piece, or at the beginning where one was told no more than the head. */
  get listeningPlace(): Position {
    return this.#speech.units[this.#at]?.kind === 'head' ? BEGINNING : this.place;
  }

  get stand(): Stand {
    return standAt(this.#article, this.#speech.units, this.#at);
  }

  /** The notes of the article, which are told after what they are on. */
  takeNotes(notes: readonly PlacedNote[]): void {
    this.#notes = notes;
  }

  /** Reads what stands at a place; null where nothing does. */
  readAt(place: Position): Reply | null {
    const at = unitAt(this.#speech.units, place);
    return at < 0 ? null : this.#read(at, '');
  }

  /** One has heard what stands at a place. */
  hear(place: Position): void {
    const at = unitAt(this.#speech.units, place);
    if (at >= 0) this.#moveTo(at);
  }

  /** Whether a link was told last, so that Enter follows it. */
  get hasLink(): boolean {
    return this.#told;
  }

  /** What is said first: the head of the article, its length, and how one goes on. */
  begin(): Reply {
    const heads = this.#speech.units.filter(({ kind }) => kind === 'head');
    this.#at = heads.length - 1;
    const { quotes, links } = this.#speech;
    const facts = [showLength(measure(this.#article)), countNoun(this.#headings.length, 'heading')];
    if (quotes.length > 0) facts.push(countNoun(quotes.length, 'quote'));
    if (links.length > 0) facts.push(countNoun(links.length, 'link'));
    const hint = 'Space reads on, question mark tells the keys, q leaves.';
    if (this.#notes.length > 0) facts.push(countNoun(this.#notes.length, 'note'));
    const told = heads.flatMap((head, at) => [...sayUnit(head), ...this.#sayNotes(at)]);
    return say([...told, `${facts.join(', ')}. ${hint}`]);
  }

  /** What an action of the table of keys comes to. */
  perform(action: Action): Reply {
    this.#told = false;
    switch (action) {
      case 'line-down':
      case 'page-down':
      case 'half-down':
        return this.#read(this.#at + 1, 'This is the end.');
      case 'line-up':
      case 'page-up':
      case 'half-up':
        return this.#read(this.#at - 1, 'This is the beginning.');
      case 'top':
        return this.#read(0, 'There is nothing to read.');
      case 'bottom':
        return this.#read(this.#speech.units.length - 1, 'There is nothing to read.');
      case 'next-heading':
        return this.#seek(1, isHeading, 'There is no heading after this.');
      case 'previous-heading':
        return this.#seek(-1, isHeading, 'There is no heading before this.');
      case 'next-quote':
        return this.#seek(1, hasQuotes, 'There is no quote after this.');
      case 'previous-quote':
        return this.#seek(-1, hasQuotes, 'There is no quote before this.');
      case 'next-link':
        return this.#tellLink(this.#link + 1);
      case 'previous-link':
        return this.#tellLink(this.#link - 1);
      case 'follow':
        return this.#follow();
      case 'links':
        return this.#list('links', this.#speech.links.map(describeLink));
      case 'outline':
        return this.#list(
          'headings',
          this.#headings.map(({ announced, text }) => `${announced} ${text}`),
        );
      case 'quotes':
        return this.#list('quotes', this.#speech.quotes.map(describeQuote));
      case 'notes':
        return this.#list('notes', this.#notes.map(describeNote));
      case 'source': {
        const { url, label } = this.#article.source;
        if (url !== null) return { lines: [`Opening ${url}`], effect: { open: url } };
        return say([label === null ? 'The article names no source.' : `The address of ${label} is lost.`]);
      }
      case 'next-match':
        return this.#find(1);
      case 'previous-match':
        return this.#find(-1);
      case 'help':
        return say(describeKeys());
      case 'quit':
        return { lines: [], effect: 'quit' };
      default:
        return say(['That needs the full screen: start without --linear.']);
    }
  }

  /** Goes where a number leads: in the list that was told last. */
  goTo(number: number): Reply {
    if (this.#numbered === 'links') return this.#tellLink(number - 1, `There is no link ${number}.`);
    if (this.#numbered === 'notes') return this.#goToNote(number);
    const missing = `There is no ${this.#numbered === 'quotes' ? 'quote' : 'heading'} ${number}.`;
    if (this.#numbered === 'headings') {
      const unit = this.#headings[number - 1];
      return unit ? this.#read(this.#speech.units.indexOf(unit), missing) : say([missing]);
    }
    const quote = this.#speech.quotes[number - 1];
    const at = quote ? this.#speech.units.findIndex(({ quotes }) => quotes.includes(quote)) : -1;
    return this.#read(at, missing);
  }

  /** Goes to the next piece with some words. */
  search(words: string): Reply {
    this.#wanted = words.trim();
    return this.#find(1);
  }

  get #headings(): readonly Unit[] {
    return this.#speech.units.filter(isHeading);
  }

  #read(at: number, otherwise: string): Reply {
    const unit = this.#speech.units[at];
    if (unit === undefined) return say([otherwise]);
    this.#moveTo(at);
    return say([...sayUnit(unit), ...this.#sayNotes(at)]);
  }

  #moveTo(at: number): void {
    this.#at = at;
    const { links } = this.#speech;
    const link = this.#speech.units[at]?.links[0];
    // The next link is the first of what was just read.
    this.#link = link ? links.indexOf(link) - 1 : this.#link;
  }

  #sayNotes(at: number): string[] {
    return notesOn(this.#speech.units, at, this.#notes).map(({ note }) => `Your note: ${note.text}`);
  }

  #goToNote(number: number): Reply {
    const placed = this.#notes[number - 1];
    if (placed === undefined) return say([`There is no note ${number}.`]);
    const found = placed.position && this.readAt(placed.position);
    return found ?? say(['The words it was on are gone.']);
  }

  #seek(step: 1 | -1, isWanted: (unit: Unit) => boolean, otherwise: string): Reply {
    const { units } = this.#speech;
    let at = this.#at + step;
    while (at >= 0 && at < units.length && !isWanted(units[at] as Unit)) at += step;
    return this.#read(at, otherwise);
  }

  #find(step: 1 | -1): Reply {
    const wanted = this.#wanted;
    if (wanted === '') return say(['Nothing is searched for. A slash begins a search.']);
    return this.#seek(step, holdsWords(wanted), `Not found ${step > 0 ? 'after' : 'before'} this: ${wanted}`);
  }

  #tellLink(at: number, otherwise = 'There is no other link.'): Reply {
    const link = this.#speech.links[at];
    if (link === undefined) return say([otherwise]);
    this.#link = at;
    this.#told = true;
    this.#numbered = 'links';
    return say([`Link ${at + 1}: ${describeLink(link)}`, 'Enter follows it.']);
  }

  #follow(): Reply {
    const link = this.#speech.links[this.#link];
    if (link === undefined) return say(['No link was told yet; Tab tells the next one.']);
    const { url, place } = link;
    if (place === 'lost') return say([`There is no ${url ?? link.text} in this article.`]);
    if (place !== null) {
      const at = this.#speech.units.findIndex((unit) => unit.place.block === place.block);
      return this.#read(at, 'That place has no words.');
    }
    return url === null ? say(['It has no address.']) : { lines: [`Opening ${url}`], effect: { open: url } };
  }

  #list(numbered: Numbered, lines: readonly string[]): Reply {
    this.#numbered = numbered;
    if (lines.length === 0) return say([`There are no ${numbered} in this article.`]);
    const shown = lines.slice(0, MOST_LISTED).map((line, at) => `${at + 1}. ${line}`);
    const rest = lines.length - shown.length;
    const more = rest > 0 ? [`… and ${rest} more.`] : [];
    return say([...shown, ...more, 'A number and Enter goes there.']);
  }
}
