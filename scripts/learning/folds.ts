/** The fold a document is in: by its id, so that all its forms go together. Another `salt` parts them in another way. */
export function foldOf(id: string, folds: number, salt: number): number {
  let hash = salt;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return ((hash ^ (hash >>> 7)) >>> 0) % folds;
}
