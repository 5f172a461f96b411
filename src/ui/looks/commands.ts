import type { Action } from '../keys.ts';
import type { Looks } from './looks.ts';

type LooksAction = Extract<Action, 'theme'>;

/** What a command of these asks for. */
interface Looking {
  readonly looks: Looks | null;
  readonly tell: (notice: { readonly text: string }) => void;
}

/** What the keys do that change how an article looks. */
export const LOOKS_COMMANDS: Readonly<Record<LooksAction, (looking: Looking) => void>> = {
  theme: ({ looks, tell }) => {
    if (looks) tell({ text: looks.goRound() });
  },
};
