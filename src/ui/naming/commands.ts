import { type Article, nameOfSpeaker, type Quote } from '../../model/index.ts';
import type { SpeakerColors } from '../../theme/index.ts';
import { noteQuote } from '../notes/target.ts';
import type { Viewport } from '../reader/movement.ts';
import type { Notice } from '../reader/status.ts';
import { type Answer, type Naming, speakersOf, startNaming, stepNaming } from './naming.ts';
import type { Corrections } from './use-corrections.ts';

/** What naming asks of the reader. */
interface Reading {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly speakers: SpeakerColors;
  readonly corrections: Corrections;
  readonly state: { readonly viewport: Viewport };
  readonly dispatch: (event: { readonly type: 'naming'; readonly naming: Naming | null }) => void;
  readonly tell: (notice: Notice) => void;
}

/** Asks who said the quote that is lit. */
export function nameLitSpeaker(reading: Reading): void {
  beginNaming(reading.state.viewport.selected, reading);
}

/** Asks who said a quote, in the last row. */
export function beginNaming(id: string | null, { quotes, corrections, dispatch, tell }: Reading): void {
  const quote = find(id, quotes, corrections.rejected);
  if (quote) dispatch({ type: 'naming', naming: startNaming(quote) });
  else tell({ text: 'no quote is lit; ) goes to the next' });
}

/** Hands a key to the line in which a speaker is named; false where it is not that line's. */
export function takeNaming(naming: Naming | null, key: string, reading: Reading): boolean {
  if (naming === null || key === 'ctrl-c' || key === 'ctrl-z') return false;
  const { quotes, dispatch, tell } = reading;
  const step = stepNaming(naming, key, speakersOf(quotes));
  if (step === null) {
    dispatch({ type: 'naming', naming: null });
    tell({ text: 'the speaker is as it was' });
  } else if ('naming' in step) dispatch({ type: 'naming', naming: step.naming });
  else keepAnswer(step.answer, naming, reading);
  return true;
}

function keepAnswer(answer: Answer, naming: Naming, reading: Reading): void {
  const { article, quotes, speakers, corrections, dispatch, tell } = reading;
  const quote = find(naming.quote, quotes, corrections.rejected);
  const place = quote ? noteQuote(article, quote, speakers) : null;
  const named = answer.isQuote ? answer.named : null;
  const kept =
    place === null ? 'nowhere' : corrections.keep(naming.quote, { place, isQuote: answer.isQuote, named });
  if (kept === 'full' || kept === 'nowhere') {
    const failure = kept === 'full' ? 'no room for more' : 'not before all is read';
    dispatch({ type: 'naming', naming: { ...naming, failure } });
    return;
  }
  dispatch({ type: 'naming', naming: null });
  const until = kept === 'held' ? ' until you quit' : '';
  const said = answer.isQuote ? `named by you${until}: ${named ?? 'nobody'}` : `no quote, you say${until}`;
  tell({ text: said, first: true });
}

/** Lets the program's word on a quote count again. */
export function takeWordBack(id: string, reading: Reading): void {
  const { corrections, quotes, tell } = reading;
  const quote = find(id, quotes, corrections.rejected);
  if (quote === undefined || !corrections.remove(id)) {
    tell({ text: 'you said nothing of this quote' });
    return;
  }
  const program = corrections.found.find((one) => one.id === id);
  tell({ text: `as it was: ${nameOfSpeaker(program?.speaker ?? null) ?? 'nobody named'}`, first: true });
}

/** A quote that is shown, or that a reader said to be none. */
function find(id: string | null, quotes: readonly Quote[], rejected: readonly Quote[]): Quote | undefined {
  return quotes.find((quote) => quote.id === id) ?? rejected.find((quote) => quote.id === id);
}
