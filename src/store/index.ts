export { isRecord, type Kind } from './content.ts';
export { configFolder, dataFolder } from './folders.ts';
export type { Change, Kept } from './kept.ts';
export { keyOf } from './key.ts';
export { type Lock, LockError, takeLock } from './lock.ts';
export { syncFolder, takeName, writeTemporary } from './new-file.ts';
export { openStore, type Store } from './store.ts';
export { codeOf, type Refusal, refusalOf } from './system-errors.ts';
export { PRIVATE, removeWorkingFile, sweep } from './working-files.ts';
