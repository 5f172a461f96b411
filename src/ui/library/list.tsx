import { useEffect, useMemo, useState } from 'react';
import { hasRightToLeft } from '../../layout/index.ts';
import { type Clean, cleanLine, measure } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { Help } from '../help/help.tsx';
import { justifyRow } from '../justify-row.ts';
import { actionOf, composeHint } from '../keys.ts';
import { type Choice, POINTER } from '../lists/choice.ts';
import { ListRows } from '../lists/list.tsx';
import { useList } from '../lists/use-list.ts';
import { describeMouse } from '../mouse.ts';
import type { Order } from '../order.ts';
import { fitGeometry } from '../reader/geometry.ts';
import { composeTooSmall, shorten } from '../reader/page.ts';
import { Region, Rows } from '../surface/rows.tsx';
import type { Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
import { useOrder } from '../use-order.ts';
import { isAddress, type Summary } from './summary.ts';

interface ListProps {
  readonly heading: string;
  readonly paths: readonly string[];
  /** Path the pointer starts on. */
  readonly current: string | undefined;
  readonly known?: ReadonlyMap<string, Summary>;
  readonly marks?: ReadonlyMap<string, string>;
  readonly notice: string | null;
  readonly size: Size;
  readonly measure: number;
  readonly theme: Theme;
  readonly services: Services;
  readonly onTheme?: () => void;
  readonly onOpen: (path: string) => void;
  /** To who is quoted in them. */
  readonly onPersons?: () => void;
  /** To the article that was open, if one was. */
  readonly onBack: () => void;
  readonly onQuit: () => void;
}

/** Articles to pick from: title, site, minutes. */
export function ArticleList(props: ListProps) {
  const { heading, paths, current, size, theme, services, onTheme, onOpen, onBack, onQuit } = props;
  const summaries = useSummaries(paths, props.known ?? NOTHING_KNOWN, services);
  const geometry = fitGeometry(size, props.measure);
  const measure = geometry?.measure ?? 0;
  const { marks } = props;
  const { order, need } = useOrder(services);
  need(useMemo(() => hasTitleFromRight(summaries), [summaries]));
  const choices = useMemo(
    () =>
      paths.map((path) => describe(path, summaries.get(path), marks?.get(path), measure, { theme, order })),
    [measure, paths, summaries, marks, theme, order],
  );
  const height = Math.max(1, size.rows - HEAD_ROWS - FOOT_ROWS);
  const list = useList({ choices, initial: current, height, onPick: onOpen, top: HEAD_ROWS });
  const [said, setSaid] = useState<string | null>(null);
  const [helps, setHelps] = useState(false);
  useKeys((key) => {
    if (geometry !== null && list.take(key)) return;
    const action = actionOf(key);
    if (action === 'quit') onQuit();
    if (action === 'close' || action === 'back') onBack();
    if (action === 'theme') onTheme?.();
    if (action === 'quotes') props.onPersons?.();
    if (action === 'suspend') services.suspend();
    setSaid(action === 'mouse' ? describeMouse(services.toggleMouse()) : null);
    if (action === 'redraw') services.redraw();
    if (action === 'help') setHelps(true);
  }, !helps);
  const onHelpKey = (key: string) => {
    const action = actionOf(key);
    if (action === 'quit') onQuit();
    if (action === 'close' || action === 'help') setHelps(false);
  };
  if (geometry === null) {
    return <Rows rows={composeTooSmall(size.columns, size.rows)} />;
  }
  const indent = ' '.repeat(geometry.left);
  const hint =
    list.view.filter === null
      ? composeHint(
          '↑↓ move',
          '⏎ read',
          ['quotes', ' quoted'],
          ['filter', ' filter'],
          ['quit', ' quit'],
        ).replaceAll('  ', '   ')
      : '↑↓ move   ⏎ read   esc all articles';
  const notice = said ?? props.notice;
  const foot = notice === null ? theme.dim(shorten(hint, measure)) : shorten(notice, measure);
  const count = `${paths.length} ${paths.length === 1 ? 'article' : 'articles'}`;
  const head = justifyRow(heading, count, measure, { left: theme.strong, right: theme.dim });
  return (
    <>
      <Rows top={1} rows={[indent + head]} />
      <Region top={HEAD_ROWS} left={geometry.left - POINTER} height={height}>
        <ListRows view={list.view} cells={measure + POINTER} theme={theme} />
      </Region>
      <Rows top={HEAD_ROWS + height + 1} rows={[indent + foot]} />
      {helps && <Help screen="list" size={size} theme={theme} onKey={onHelpKey} />}
    </>
  );
}

const HEAD_ROWS = 3;
const FOOT_ROWS = 2;

function describe(
  path: string,
  summary: Summary | undefined,
  mark: string | undefined,
  measure: number,
  { theme, order }: { readonly theme: Theme; readonly order: Order },
): Choice {
  const title = summary?.title ?? nameOfPath(path);
  const aside = [mark, summary?.aside].filter(Boolean).join(' · ');
  const row = justifyRow(title, aside, measure, { right: theme.dim, order });
  return { value: path, words: `${title}\n${aside}\n${nameOfPath(path)}`, rows: [row] };
}

/** As it is shown: a file's name may hold anything. */
function nameOfPath(path: string): Clean {
  return cleanLine(
    isAddress(path) ? path.replace(/^https?:\/\//i, '') : path.slice(path.lastIndexOf('/') + 1),
  );
}

const NOTHING_KNOWN: ReadonlyMap<string, Summary> = new Map();

/** Looks into one article after the other, so the list is there at once. Nothing is fetched for it. */
function useSummaries(
  paths: readonly string[],
  known: ReadonlyMap<string, Summary>,
  services: Services,
): ReadonlyMap<string, Summary> {
  const [summaries, setSummaries] = useState(known);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      for (const path of paths) {
        if (known.has(path) || isAddress(path)) continue;
        const summary = await summarize(path, services);
        if (!wanted) return;
        setSummaries((before) => new Map(before).set(path, summary));
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [paths, known, services]);
  return summaries;
}

function hasTitleFromRight(summaries: ReadonlyMap<string, Summary>): boolean {
  return [...summaries.values()].some(({ title, aside }) => hasRightToLeft(title + aside));
}

async function summarize(path: string, services: Services): Promise<Summary> {
  try {
    const { article } = await services.load(path);
    const site = article.site ?? '';
    const minutes = `${measure(article).minutes} min`;
    return {
      title: article.title ?? nameOfPath(path),
      aside: site === '' ? minutes : `${site} · ${minutes}`,
    };
  } catch {
    return { title: nameOfPath(path), aside: 'cannot be read' };
  }
}
