import type { LibraryRoom } from './commands.ts';
export async function importInto(_room: LibraryRoom, _file: string): Promise<number> {
  return 1;
}
