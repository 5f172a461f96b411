import type { Terminal } from '../../terminal/index.ts';
import type { EarlyReader } from '../../ui/reader/early-reader.ts';
import { nameSent } from '../../ui/sent-keys.ts';
import { hearKeys } from './waiting-screen.ts';

/** Ink is loaded once nobody has pressed a key for so long, since it keeps keys waiting; in milliseconds. */
const QUIET = 40;
/** Or after so long: it is what brings colours of code, and quotes that are found late. */
const MOST = 1000;

/** Follows a key as it was sent, where it moves, and draws what it leads to; false where it is for others. */
export function pressEarly(early: EarlyReader, draw: () => void): (sent: string) => boolean {
  return (sent) => {
    const name = nameSent(sent);
    const moved = name !== null && early.press(name);
    if (moved) draw();
    return moved;
  };
}

/**
 * Hears the keys that move over an article from its first page on, while Ink is loaded in a quiet moment, or at once for
 * a key that needs it. That one and all after it are left for Ink. Resolves to what was loaded, or to null where
 * somebody quit.
 */
export async function readEarly<Screens>(
  terminal: Terminal,
  early: EarlyReader,
  load: () => Promise<Screens>,
): Promise<Screens | null> {
  const { screen } = terminal;
  const draw = () => screen.show(early.compose(screen));
  let begin = () => {};
  const loading = new Promise<void>((resolve) => {
    begin = resolve;
  }).then(load);
  let quiet = setTimeout(begin, QUIET);
  const late = setTimeout(begin, MOST);
  const follow = pressEarly(early, draw);
  const press = (sent: string): boolean => {
    clearTimeout(quiet);
    const moved = follow(sent);
    if (moved) quiet = setTimeout(begin, QUIET);
    else begin();
    return moved;
  };
  screen.on('resize', draw);
  try {
    return (await hearKeys(terminal, loading, press)) ? await loading : null;
  } finally {
    screen.off('resize', draw);
    clearTimeout(quiet);
    clearTimeout(late);
  }
}
