/** `location.replace('next')`, `location.assign("next")`. */
const CALL = /\blocation\.(?:replace|assign)\(\s{0,9}["'`]([^"'`<>\s]+)["'`]\s{0,9}\)/;
/** `location = 'next'`, `window.location.href = "next"`; what goes on with a sum is no whole address. */
const ASSIGNMENT = /\blocation(?:\.href)?\s{0,9}=\s{0,9}["'`]([^"'`<>\s]+)["'`](?!\s{0,9}\+)/;

/** Scripts that go somewhere when somebody does something, and those that leave a frame: the page is no less one. */
const WAITING = /click|submit|keydown|keyup|keypress/i;
const LEAVING =
  /\b(?:top|parent|self)(?:\.location)?(?:\.href)?\s{0,9}[!=]=|[!=]=\s{0,9}(?:window\.)?(?:top|parent|self)\b/;

/**
 * Where a short script goes as soon as it runs; null for one that does not. `fallback`: where the page sends those who run
 * none, which is the same, for a script that says it by a name.
 */
export function findLead(script: string, fallback: string | null): string | null {
  if (!/\blocation\b/.test(script) || WAITING.test(script) || LEAVING.test(script)) return null;
  const found = CALL.exec(script) ?? ASSIGNMENT.exec(script);
  const address = found?.[1];
  if (found === null || address === undefined || address.includes('${')) return fallback;
  return isCalled(script, found.index) ? address.replaceAll('\\/', '/') : null;
}

/** Whether what stands at a place is run: in no function with a name, or in one that is named once more. */
function isCalled(script: string, at: number): boolean {
  const name = /\bfunction\s+(\w+)/.exec(script.slice(0, at))?.[1];
  return name === undefined || script.indexOf(name) !== script.lastIndexOf(name);
}
