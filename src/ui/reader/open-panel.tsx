import { useRef } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { Help } from '../help/help.tsx';
import { actionOf } from '../keys.ts';
import { openLink, readTarget } from '../links/commands.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import { Links } from '../links/links.tsx';
import { beginNaming, takeNaming, takeWordBack } from '../naming/commands.ts';
import { editNote, goToNote, removeNote, restoreNote } from '../notes/commands.ts';
import { NotesPanel } from '../notes/notes.tsx';
import { lineOf, passageInSight } from '../notes/target.ts';
import type { Order } from '../order.ts';
import { Outline } from '../outline/outline.tsx';
import { PictureList } from '../pictures/picture-list.tsx';
import { openPicture } from '../pictures/use-pictures.ts';
import { Quotes } from '../quotes/quotes.tsx';
import { copyQuote, isHeardWithPanel, openSource, perform, quoteOf, type Reading } from './commands.ts';
import type { PanelName } from './state.ts';
import { sectionInSight } from './status.ts';

interface OpenPanelProps {
  readonly reading: Reading;
  /** Of the screen as far as a panel may cover it. */
  readonly size: Size;
  readonly theme: Theme;
  readonly order: Order;
}

/** The panel that is open over an article, if one is. */
export function OpenPanel({ reading, size, theme, order }: OpenPanelProps) {
  const { article, quotes, speakers, state, area, links, link, pictures, dispatch } = reading;
  const { top, selected } = state.viewport;
  const onKey = (key: string) => {
    const action = actionOf(key);
    if (action !== undefined && isHeardWithPanel(action)) perform(action, reading);
  };
  const panel = { size, theme, order, onKey };
  const goTo = (landmark: string) => dispatch({ type: 'went-to-landmark', landmark, area });
  const linkInSight = link?.id ?? links.landmarks.find(({ line }) => line >= top)?.id;
  const open = (target: LinkTarget) => openListed(target, reading);
  // Who asks for help in a panel is told of its keys, and goes back to it.
  const asked = useRef<Exclude<PanelName, 'help'> | null>(null);
  if (state.panel !== 'help') asked.current = state.panel;
  const onHelpKey = (key: string) => {
    const action = actionOf(key);
    const back = asked.current !== null && (action === 'close' || action === 'help');
    if (back) dispatch({ type: 'toggled', panel: asked.current ?? 'help' });
    else onKey(key);
  };
  switch (state.panel) {
    case null:
      return null;
    case 'outline':
      return (
        <Outline
          {...panel}
          items={article.sections}
          current={sectionInSight(article, area.layout, top)?.id}
          onPick={({ id: section }) => dispatch({ type: 'went-to-section', section, area })}
        />
      );
    case 'quotes':
      return (
        <Quotes
          {...panel}
          quotes={quotes}
          rejected={reading.corrections.rejected}
          speakers={speakers}
          current={quoteOf(selected, reading)?.id ?? area.layout.quotes.find(({ line }) => line >= top)?.id}
          onSelect={(quote) => goToQuote(quote, goTo, reading)}
          onTyped={(key) => takeNaming(reading.state.naming ?? null, key, reading)}
          onName={(quote) => beginNaming(quote, reading)}
          onTakeBack={(quote) => takeWordBack(quote, reading)}
          onCopy={(quote) => copyQuote(quote, reading)}
          onSource={(quote) => openSource(quote, reading)}
        />
      );
    case 'links':
      return (
        <Links
          {...panel}
          items={links.targets}
          current={linkInSight}
          onPick={({ id }) => goTo(id)}
          acts={{ source: open, 'read-link': (target) => readTarget(target, reading) }}
        />
      );
    case 'pictures': {
      const show = (target: LinkTarget) => {
        goTo(target.id);
        pictures.show(target);
      };
      return (
        <PictureList
          {...panel}
          items={links.targets}
          current={linkInSight}
          onPick={show}
          acts={{ source: open, 'read-link': show }}
        />
      );
    }
    case 'notes':
      return (
        <NotesPanel
          {...panel}
          items={reading.notes.list}
          current={noteInSight(reading)}
          onPick={(note) => goToNote(note, reading)}
          acts={{
            'edit-note': (note) => editNote(note, reading),
            'remove-note': (note) => removeNote(note, reading),
          }}
          onRestore={() => restoreNote(reading)}
        />
      );
    case 'help':
      return <Help size={size} theme={theme} screen={asked.current ?? 'reader'} onKey={onHelpKey} />;
    default:
      return state.panel satisfies never;
  }
}

/** Goes to a quote; to its words where a reader said that it is none. */
function goToQuote(id: string, goTo: (landmark: string) => void, reading: Reading): void {
  const { corrections, area, dispatch } = reading;
  const part = corrections.rejected.find((quote) => quote.id === id)?.parts[0];
  if (part === undefined) goTo(id);
  else dispatch({ type: 'went-to-place', place: { block: part.block, offset: part.start }, area });
}

/** The note on what is read, or the first after it. */
function noteInSight({ article, notes, area, state }: Reading): string | undefined {
  const { top } = state.viewport;
  const [here] = notes.on(passageInSight(article, area.layout, top, area.bodyRows));
  const isHere = ({ position }: (typeof notes.list)[number]) =>
    position !== null && (lineOf(area.layout, position) ?? -1) >= top;
  return (here ?? notes.list.find(isHere))?.note.id;
}

/** Opens what is listed where it belongs; a picture, which the list can show, in the browser. */
function openListed(target: LinkTarget, reading: Reading): void {
  if (target.kind === 'picture') openPicture(target, reading.services, reading.tell);
  else openLink(target, reading);
}
