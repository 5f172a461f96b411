import { join } from 'node:path';
import type { Kind } from './content.ts';
import { type Kept, type KeptOptions, openKept } from './kept.ts';

/** Everything that is kept, a file for each kind. */
export interface Store {
  readonly folder: string;
  /** Whether anything is written. */
  readonly keeps: boolean;
  open<Content>(kind: Kind<Content>): Kept<Content>;
}

/** Opens what is kept in a folder (`dataFolder`), which need not be there yet. Each line is told once. */
export function openStore(folder: string, { keeps, tell }: Omit<KeptOptions, 'folder'>): Store {
  const told = new Set<string>();
  const tellOnce = (line: string) => {
    if (told.has(line)) return;
    told.add(line);
    tell(line);
  };
  return {
    folder,
    keeps,
    open: (kind) => openKept(join(folder, `${kind.name}.json`), kind, { folder, keeps, tell: tellOnce }),
  };
}
