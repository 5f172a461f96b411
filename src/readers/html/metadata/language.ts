import { type Element, elementsOf } from '../parsing/tree.ts';

/** The language that the page states: of the document, in its head, to machines. */
export function langOf(root: Element, meta: string | null, linked: string | null): string | null {
  let stated: string | undefined;
  for (const element of elementsOf(root)) {
    if (element.name !== 'html' && element.name !== 'body') continue;
    stated ??= element.attributes.get('lang') ?? element.attributes.get('xml:lang');
  }
  for (const candidate of [stated, meta, linked]) {
    const tag =
      (candidate ?? '')
        .trim()
        .split(/[,;\s]/, 1)[0]
        ?.replace(/_/g, '-') ?? '';
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // Another may be a language.
    }
  }
  return null;
}
