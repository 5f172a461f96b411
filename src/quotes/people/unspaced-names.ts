/** Signs of a name that is written without spaces. */
const LONGEST = 6;

/**
 * 田中 → 田中太郎: the only one of the names before that begins with it or, where it is more than a sign, ends so. As it
 * stands where two do: a surname that two people share means neither for sure.
 */
export function fullUnspacedName(name: string, mentions: readonly { readonly name: string }[]): string {
  let found = '';
  for (const { name: full } of mentions) {
    if (full.length <= name.length || full.length > LONGEST || full === found) continue;
    if (!full.startsWith(name) && !(name.length > 1 && full.endsWith(name))) continue;
    if (found) return name;
    found = full;
  }
  return found || name;
}
