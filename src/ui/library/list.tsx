import { useEffect, useMemo, useState } from 'react';
import { type Clean, cleanLine, measure } from '../../model/index.ts';
import { countNoun } from '../count-noun.ts';
import { justifyRow } from '../justify-row.ts';
import { type Action, composeHint } from '../keys.ts';
import type { Choice } from '../lists/choice.ts';
import { ListScreen } from '../lists/list-screen.tsx';
import { type RowLooks, useScreenLooks } from '../lists/row-looks.ts';
import { spaceOut } from '../lists/screen-rows.ts';
import { type ListScreenProps, useListScreen } from '../lists/use-list-screen.ts';
import type { Library, Services } from '../types.ts';
import { useOrder } from '../use-order.ts';
import { isAddress, type Summary } from './summary.ts';

interface ListProps extends ListScreenProps, Library {
  readonly onOpen: (path: string) => void;
  /** To who is quoted in them. */
  readonly onPersons?: () => void;
}

/** Articles to pick from: title, site, minutes. */
export function ArticleList(props: ListProps) {
  const { heading, paths, current, marks, services, onOpen } = props;
  const summaries = useSummaries(paths, props.known ?? NOTHING_KNOWN, services);
  const ordering = useOrder(services);
  const looks = useScreenLooks(props, ordering.order);
  const choices = useMemo(
    () => paths.map((path) => describe(path, summaries.get(path), marks?.get(path), looks)),
    [paths, summaries, marks, looks],
  );
  const act = (action: Action): boolean => {
    if (action === 'quotes') props.onPersons?.();
    return action === 'quotes';
  };
  const screen = useListScreen(props, { choices, initial: current, ordering, onPick: onOpen, act });
  const hint = composeHint(
    '↑↓ move',
    '⏎ read',
    ['quotes', ' quoted'],
    ['filter', ' filter'],
    ['quit', ' quit'],
  );
  return (
    <ListScreen
      screen={screen}
      name="list"
      heading={heading}
      aside={countNoun(paths.length, 'article')}
      hints={[spaceOut(hint)]}
      pick="⏎ read"
      all="articles"
    />
  );
}

function describe(
  path: string,
  summary: Summary | undefined,
  mark: string | undefined,
  { cells, theme, order }: RowLooks,
): Choice {
  const title = summary?.title ?? nameOfPath(path);
  const aside = [mark, summary?.aside].filter(Boolean).join(' · ');
  const row = justifyRow(title, aside, cells, { right: theme.dim, order });
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
