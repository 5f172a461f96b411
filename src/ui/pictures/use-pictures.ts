import { useEffect, useRef, useState } from 'react';
import type { Theme } from '../../theme/index.ts';
import { messageOf } from '../error-message.ts';
import { actionOf } from '../keys.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import { schemeOf } from '../links/show-address.ts';
import type { Geometry } from '../reader/geometry.ts';
import { openShowing } from '../reader/source.ts';
import type { Notice } from '../reader/status.ts';
import { sayFetching } from '../reader/use-following.ts';
import type { Loaded, Services } from '../types.ts';
import { useRunning } from '../use-running.ts';
import type { FittedPicture, Picture, PictureViewer } from './viewer.ts';
import { describeFewColors, describePicture } from './words.ts';

/** The pictures of an article, one of which may be on the screen in place of its text. */
export interface Pictures {
  /** What is shown, or is on its way; null: nothing is. */
  readonly notice: Notice | null;
  /** Rows in place of the page; null: the page is shown. */
  readonly rows: readonly string[] | null;
  /** Shows a picture. */
  show(target: LinkTarget): void;
  /** Gives up what is on its way; false where nothing is. */
  stop(): boolean;
  /** Takes a key while a picture is shown; false for those that are heard everywhere. */
  take(key: string): boolean;
}

/** A picture that was read and, once it is fit for the screen, is shown. */
interface Shown {
  readonly target: LinkTarget;
  readonly picture: Picture;
  readonly viewer: PictureViewer<Loaded>;
  readonly fitted: FittedPicture;
  /** What it was fit for. */
  readonly room: string;
}

interface Context {
  readonly loaded: Loaded;
  readonly services: Services;
  readonly geometry: Geometry;
  readonly theme: Theme;
  readonly targets: () => readonly LinkTarget[];
  readonly tell: (notice: Notice | null) => void;
}

/** Keys that do what they do everywhere. */
const HEARD = new Set(['quit', 'suspend', 'redraw', 'mouse', 'theme']);

/** Shows pictures of an article, each only when it is asked for. What is on its way ends with the component. */
export function usePictures({ loaded, services, geometry, theme, targets, tell }: Context): Pictures {
  const { wanted, begin: run, stop } = useRunning<LinkTarget>();
  const [shown, setShown] = useState<Shown | null>(null);
  const [blocks, setBlocks] = useState<readonly string[] | null>(null);
  // The last one that was asked for: past one that cannot be shown, keys lead on.
  const asked = useRef<LinkTarget | null>(null);
  // Several keys may come before the next drawing.
  const latest = useRef(shown);
  latest.current = shown;

  const { columns, bodyRows } = geometry;
  const { depth } = theme;
  const room = `${columns}×${bodyRows} ${depth}`;

  const begin = (
    target: LinkTarget | null,
    work: (signal: AbortSignal) => Promise<void>,
    onFailure = () => {},
  ) => {
    run(
      target,
      work,
      () => {},
      (error) => {
        onFailure();
        tell({ text: `cannot show it: ${messageOf(error)}`, whole: true });
      },
    );
  };
  const prepare = async (of: Omit<Shown, 'fitted' | 'room'>, signal: AbortSignal) => {
    const { viewer, picture } = of;
    const few = viewer.isNative ? null : describeFewColors(depth);
    if (few !== null) throw new Error(few);
    const fitted = await viewer.fit(picture, { columns, rows: bodyRows }, signal);
    const rows =
      'pixels' in fitted && (depth === '256' || depth === 'truecolor')
        ? (await import('./half-blocks.ts')).paintHalfBlocks(fitted.pixels, depth)
        : null;
    if (signal.aborted) return;
    setBlocks(rows);
    setShown({ ...of, fitted, room });
  };
  const show = (target: LinkTarget) => {
    const { url } = target;
    if (url === null) return;
    if (schemeOf(url) === 'other') return tell({ text: 'only pictures of the web and of files are shown' });
    tell(null);
    asked.current = target;
    begin(target, async (signal) => {
      const viewer = await services.loadPictures();
      const few = viewer.isNative ? null : describeFewColors(depth);
      if (few !== null) throw new Error(few);
      const picture = await viewer.read(url, loaded, signal);
      await prepare({ target, picture, viewer }, signal);
    });
  };
  const close = () => {
    stop();
    latest.current = null;
    setShown(null);
    tell(null);
  };

  const outdated = shown !== null && shown.room !== room;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is done anew for another size or other colours alone
  useEffect(() => {
    if (!outdated || latest.current === null) return;
    const { target, picture, viewer } = latest.current;
    begin(
      null,
      (signal) => prepare({ target, picture, viewer }, signal),
      () => setShown(null),
    );
  }, [outdated, room]);

  const placed = shown && !outdated && 'placed' in shown.fitted ? shown.fitted.placed : null;
  const viewer = shown?.viewer ?? null;
  useEffect(() => {
    if (placed === null || viewer === null) return;
    viewer.place(placed);
    return () => viewer.place(null);
  }, [placed, viewer]);

  const pictures = () => targets().filter(({ kind }) => kind === 'picture');
  const step = (by: number) => {
    const all = pictures();
    const next = all.at((all.findIndex(({ id }) => id === asked.current?.id) + by) % all.length);
    if (next && next.id !== asked.current?.id) show(next);
  };
  const take = (key: string) => {
    if (latest.current === null) return false;
    const action = actionOf(key);
    if (action !== undefined && HEARD.has(action)) return false;
    if (action === 'next-link' || action === 'page-down') step(1);
    else if (action === 'previous-link' || action === 'page-up') step(-1);
    else if (action === 'source') openPicture(latest.current.target, services, tell);
    else if (key === 'esc' && stop()) return true;
    else if (key === 'esc' || key === 'enter' || key === 'backspace' || action === 'pictures') close();
    return true;
  };

  const all = shown ? pictures() : [];
  const at = all.findIndex(({ id }) => id === shown?.target.id) + 1;
  const said = shown && describePicture(shown.target, shown.picture, at, all.length);
  return {
    notice: wanted === null ? said : sayFetching(wanted.url ?? ''),
    rows: shown === null ? null : outdated ? [] : centre(blocks ?? [], columns, bodyRows, shown.fitted),
    show,
    stop,
    take,
  };
}

/** Opens a picture of the web in the browser. */
export function openPicture(
  { url }: LinkTarget,
  services: Services,
  tell: (notice: Notice | null) => void,
): void {
  if (url !== null && schemeOf(url) === 'web') void openShowing(url, services, tell);
  else tell({ text: 'it is a file, which no browser is asked for' });
}

/** Rows of cells in the middle of the screen. */
function centre(rows: readonly string[], columns: number, height: number, fitted: FittedPicture): string[] {
  if (!('pixels' in fitted)) return [];
  const left = ' '.repeat(Math.max(0, Math.floor((columns - fitted.pixels.width) / 2)));
  const above = Math.max(0, Math.floor((height - rows.length) / 2));
  return [...Array.from({ length: above }, () => ''), ...rows.map((row) => left + row)];
}
