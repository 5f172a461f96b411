import type { LibraryRoom } from './commands.ts';
export async function exportTo(_room: LibraryRoom, _to: string): Promise<number> {
  return 1;
}
