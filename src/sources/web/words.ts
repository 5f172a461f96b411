/** A number of bytes for people. */
export function describeSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Milliseconds for people. */
export function describeTime(milliseconds: number): string {
  return `${milliseconds < 2000 ? (milliseconds / 1000).toFixed(1) : Math.round(milliseconds / 1000)} s`;
}

/** Names in the DNS end at 253; an address may have a host of any length, and a line of ours has to be read. */
const LONGEST = 80;

/** A stranger's word in a message: cut where nobody reads on. */
export function shorten(word: string): string {
  return word.length > LONGEST ? `${word.slice(0, LONGEST - 1)}…` : word;
}
