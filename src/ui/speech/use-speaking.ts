import { type RefObject, useEffect, useRef, useState } from 'react';
import { positionAt } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import { messageOf } from '../error-message.ts';
import { type Action, actionOf, composeHint } from '../keys.ts';
import { LOOKS_ACTIONS } from '../looks/actions.ts';
import type { ScrollArea } from '../reader/movement.ts';
import type { ReaderEvent, ReaderState } from '../reader/reader-state.ts';
import type { Notice } from '../reader/status.ts';
import type { Services } from '../types.ts';
import type { SpokenText } from './voice.ts';

/** An article that may be read aloud. */
export interface Speaking {
  /** What is read aloud now; null where nothing is. */
  readonly spoken: SpokenText | null;
  readonly notice: Notice | null;
  /** Reads aloud from what is in sight on. */
  start(): void;
  /** Takes a key while one hears the article; false for those that do their work as ever, which may end it. */
  take(key: string): boolean;
}

interface Context {
  readonly article: Article;
  readonly services: Pick<Services, 'loadVoice'>;
  readonly area: ScrollArea;
  readonly latest: RefObject<ReaderState>;
  readonly dispatch: (event: ReaderEvent) => void;
  readonly tell: (notice: Notice | null) => void;
}

/** Whoever uses these may go on hearing. */
const ALONGSIDE: ReadonlySet<Action> = new Set(['redraw', 'mouse', ...LOOKS_ACTIONS, 'copy', 'copy-address']);

/** Reads an article aloud by the system's voice. What is said ends with the component. */
export function useSpeaking(context: Context): Speaking {
  const [isOn, setOn] = useState(false);
  const [spoken, setSpoken] = useState<SpokenText | null>(null);
  const running = useRef<AbortController | null>(null);
  const current = useRef(context);
  current.current = context;
  useEffect(() => () => running.current?.abort(), []);

  const stop = () => {
    running.current?.abort();
    running.current = null;
    setOn(false);
    setSpoken(null);
  };
  const read = async (signal: AbortSignal) => {
    const { article, services, latest } = current.current;
    const [voice, { readAloud }] = await Promise.all([
      services.loadVoice(article),
      import('./read-aloud.ts'),
    ]);
    const from = positionAt(latest.current.layout, latest.current.viewport.top);
    await readAloud(article, from, voice, signal, (spoken) => {
      setSpoken(spoken);
      current.current.dispatch({ type: 'spoken', spoken, area: current.current.area });
    });
  };
  const start = () => {
    const controller = new AbortController();
    running.current = controller;
    setOn(true);
    current.current.tell(null);
    const end = (notice: Notice) => {
      if (running.current !== controller) return;
      stop();
      current.current.tell(notice);
    };
    read(controller.signal).then(
      () => end({ text: 'read aloud to the end' }),
      (error: unknown) => end({ text: messageOf(error), whole: true }),
    );
  };
  const take = (key: string) => {
    if (running.current === null) return false;
    const action = actionOf(key);
    if (action !== undefined && ALONGSIDE.has(action)) return false;
    stop();
    return action === 'speak' || action === 'close';
  };
  const notice = isOn ? { text: 'reading aloud', hint: composeHint(['speak', ' stops']) } : null;
  return { spoken, notice, start, take };
}
