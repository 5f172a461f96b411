import { useMemo } from 'react';
import type { Landmark, Layout } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import { composeHint } from '../keys.ts';
import { isLinkTargetId, type LinkTarget, landmarksOf, linkTargetsOf } from '../links/link-targets.ts';
import { sayAddress, schemeOf } from '../links/show-address.ts';
import type { Notice } from './status.ts';

export interface LinkTargets {
  readonly targets: readonly LinkTarget[];
  readonly landmarks: readonly Landmark[];
  /** The one of an id. */
  of(id: string | null): LinkTarget | undefined;
  /** What the status line says of it. */
  describe(id: string | null): Notice | null;
}

/** What leads somewhere in an article, and where it stands; looked for when somebody asks. */
export function useLinkTargets(article: Article, layout: Layout): LinkTargets {
  const found = useMemo(() => once(() => linkTargetsOf(article)), [article]);
  return useMemo(() => {
    const landmarks = once(() => landmarksOf(found(), layout));
    const indexes = once(() => new Map(found().map(({ id }, at) => [id, at])));
    const indexOf = (id: string | null) => (isLinkTargetId(id) ? (indexes().get(id ?? '') ?? -1) : -1);
    return {
      get targets() {
        return found();
      },
      get landmarks() {
        return landmarks();
      },
      of: (id) => (isLinkTargetId(id) ? found()[indexOf(id)] : undefined),
      describe: (id) => {
        const at = indexOf(id);
        const target = at < 0 ? undefined : found()[at];
        return target ? describeLinkTarget(target, `${at + 1}/${found().length}`) : null;
      },
    };
  }, [found, layout]);
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

function describeLinkTarget(target: LinkTarget, ordinal: string): Notice {
  const { kind, url, text, place, heading } = target;
  const words = `${kind} ${ordinal} ·`;
  if (place === 'lost') return { text: `${words} ${url}: no such place here` };
  if (place !== null) {
    const leads = url === null ? text : heading === '' ? `${url}` : `to “${heading}”`;
    return { text: `${words} ${leads}`, hint: composeHint(['follow', ' goes there'], ['back', ' back']) };
  }
  return { ...sayAddress(words, url ?? ''), ...hintOf(kind, url ?? '') };
}

function hintOf(kind: LinkTarget['kind'], url: string): Pick<Notice, 'hint'> {
  const scheme = schemeOf(url);
  if (kind === 'picture') return scheme === 'other' ? {} : { hint: composeHint(['follow', ' shows it']) };
  if (scheme === 'web') return { hint: composeHint(['follow', ' opens'], ['read-link', ' reads it here']) };
  return scheme === 'file' ? { hint: composeHint(['follow', ' reads it here'], ['back', ' back']) } : {};
}
