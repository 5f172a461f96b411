import type { Kind, Store } from '../../store/index.ts';
import { isTaught, Lessons, TAUGHT } from '../../ui/lessons/lessons.ts';

/** Actions whose keys were used, of those that the status line teaches. */
const KEYS_USED: Kind<readonly string[]> = {
  name: 'keys-used',
  empty: [],
  parse: (value) => (Array.isArray(value) ? [...new Set(value.filter(isTaught))] : null),
  bound: (used) => used.slice(0, TAUGHT.length),
};

/** What the status line has still to teach; read when it is first shown. */
export function openLessons(store: Store): Lessons {
  const kept = store.open(KEYS_USED);
  return new Lessons(kept.read(), (action) => {
    void kept.update((used) => (used.includes(action) ? used : [...used, action]));
  });
}
