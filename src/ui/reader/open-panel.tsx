import { useRef } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { Help } from '../help/help.tsx';
import { actionOf } from '../keys.ts';
import { Links } from '../links/links.tsx';
import { editNote, goToNote, removeNote, restoreNote } from '../notes/commands.ts';
import { NotesPanel } from '../notes/notes.tsx';
import { lineOf, passageInSight } from '../notes/target.ts';
import type { Order } from '../order.ts';
import { Outline } from '../outline/outline.tsx';
import { Quotes } from '../quotes/quotes.tsx';
import {
  copyQuote,
  isHeardWithPanel,
  openLink,
  openSource,
  perform,
  quoteOf,
  type Reading,
  readTarget,
} from './commands.ts';
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
  const { article, quotes, speakers, state, area, links, link, dispatch } = reading;
  const { top, selected } = state.viewport;
  const onKey = (key: string) => {
    const action = actionOf(key);
    if (action !== undefined && isHeardWithPanel(action)) perform(action, reading);
  };
  const panel = { size, theme, onKey };
  const goTo = (landmark: string) => dispatch({ type: 'went-to-landmark', landmark, area });
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
          article={article}
          order={order}
          current={sectionInSight(article, area.layout, top)?.id}
          onSelect={(section) => dispatch({ type: 'went-to-section', section, area })}
        />
      );
    case 'quotes':
      return (
        <Quotes
          {...panel}
          quotes={quotes}
          order={order}
          speakers={speakers}
          current={quoteOf(selected, reading)?.id ?? area.layout.quotes.find(({ line }) => line >= top)?.id}
          onSelect={goTo}
          onCopy={(quote) => copyQuote(quote, reading)}
          onSource={(quote) => openSource(quote, reading)}
        />
      );
    case 'links':
      return (
        <Links
          {...panel}
          targets={links.targets}
          order={order}
          current={link?.id ?? links.landmarks.find(({ line }) => line >= top)?.id}
          onSelect={goTo}
          onOpen={(target) => openLink(target, reading)}
          onRead={(target) => readTarget(target, reading)}
        />
      );
    case 'notes':
      return (
        <NotesPanel
          {...panel}
          notes={reading.notes.list}
          order={order}
          current={noteInSight(reading)}
          onSelect={(note) => goToNote(note, reading)}
          onEdit={(note) => editNote(note, reading)}
          onRemove={(note) => removeNote(note, reading)}
          onRestore={() => restoreNote(reading)}
        />
      );
    case 'help':
      return <Help {...panel} screen={asked.current ?? 'reader'} onKey={onHelpKey} />;
    default:
      return state.panel satisfies never;
  }
}

/** The note on what is read, or the first after it. */
function noteInSight({ article, notes, area, state }: Reading): string | undefined {
  const { top } = state.viewport;
  const [here] = notes.on(passageInSight(article, area.layout, top, area.bodyRows));
  const isHere = ({ position }: (typeof notes.list)[number]) =>
    position !== null && (lineOf(area.layout, position) ?? -1) >= top;
  return (here ?? notes.list.find(isHere))?.note.id;
}
