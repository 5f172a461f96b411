import { useEffect, useMemo, useState } from 'react';
import { measure } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { spread } from '../columns.ts';
import { actionOf } from '../keys.ts';
import { fitGeometry, type Geometry } from '../reader/geometry.ts';
import { composeTooSmall, shorten } from '../reader/page.ts';
import { Row } from '../row.tsx';
import { Select } from '../select.tsx';
import type { Theme } from '../theme.ts';
import type { Services } from '../types.ts';
import { useKeys } from '../use-keys.ts';
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
  readonly onOpen: (path: string) => void;
  /** To the article that was open, if one was. */
  readonly onBack: () => void;
  readonly onQuit: () => void;
}

/** Articles to pick from: title, site, minutes. */
export function ArticleList(props: ListProps) {
  const { heading, paths, current, notice, size, theme, services, onOpen, onBack, onQuit } = props;
  const summaries = useSummaries(paths, props.known ?? NOTHING_KNOWN, services);
  useKeys((key) => {
    const action = actionOf(key);
    if (action === 'quit') onQuit();
    if (action === 'close') onBack();
    if (action === 'suspend') services.suspend();
  });
  const geometry = fitGeometry(size, props.measure);
  const choices = useMemo(
    () =>
      geometry === null
        ? []
        : paths.map((path) => describe(path, summaries.get(path), props.marks?.get(path), geometry, theme)),
    [geometry?.measure, paths, summaries, theme, geometry, props.marks],
  );
  if (geometry === null) {
    return composeTooSmall(size.columns, size.rows).map((row) => <Row key={row} text={row} />);
  }
  const indent = ' '.repeat(geometry.left);
  const foot = notice === null ? theme.dim('↑↓ move   ⏎ read   q quit') : shorten(notice, geometry.measure);
  const count = `${paths.length} ${paths.length === 1 ? 'article' : 'articles'}`;
  const height = size.rows - HEAD_ROWS - FOOT_ROWS;
  return (
    <>
      <Row text="" />
      <Row
        text={indent + spread(heading, count, geometry.measure, { left: theme.strong, right: theme.dim })}
      />
      <Row text="" />
      <Select
        choices={choices}
        initial={current}
        height={Math.min(height, paths.length)}
        indent={geometry.left - 2}
        theme={theme}
        onSelect={onOpen}
      />
      {Array.from({ length: Math.max(0, height - paths.length) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <Row key={at} text="" />
      ))}
      <Row text="" />
      <Row text={indent + foot} />
    </>
  );
}

const HEAD_ROWS = 3;
const FOOT_ROWS = 2;

function describe(
  path: string,
  summary: Summary | undefined,
  mark: string | undefined,
  geometry: Geometry,
  theme: Theme,
) {
  const title = summary?.title ?? nameOf(path);
  const aside = [mark, summary?.aside].filter(Boolean).join(' · ');
  const label = spread(title, aside, geometry.measure, { right: theme.dim });
  return { value: path, label };
}

function nameOf(path: string): string {
  return isAddress(path) ? path.replace(/^https?:\/\//i, '') : path.slice(path.lastIndexOf('/') + 1);
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
    return { title: article.title ?? nameOf(path), aside: site === '' ? minutes : `${site} · ${minutes}` };
  } catch {
    return { title: nameOf(path), aside: 'cannot be read' };
  }
}
