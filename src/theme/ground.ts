import { luminanceOf } from './colors.ts';

/** What text stands on in a terminal. */
export interface Ground {
  readonly kind: 'dark' | 'light';
  /** Its relative luminance, 0 to 1, where the terminal said its colour. */
  readonly luminance?: number;
}

/** Half as light as white to the eye: L* of 50 (CIE 1976). */
const MIDDLE = 0.1842;

/** The numbers of the 16 that are light, as a ground: white, and the bright ones but black. */
const LIGHT_GROUNDS: ReadonlySet<string> = new Set(['7', '9', '10', '11', '12', '13', '14', '15']);

/**
 * What the environment says of the ground: COLORFGBG (rxvt, Konsole, and others: `text;ground`, or `text;…;ground`), and the
 * Linux console, which is black. Null: nothing.
 */
export function groundOf({ COLORFGBG = '', TERM }: NodeJS.ProcessEnv): Ground | null {
  const ground = /;(\d{1,2})$/.exec(COLORFGBG)?.[1];
  if (ground !== undefined && Number(ground) < 16)
    return { kind: LIGHT_GROUNDS.has(ground) ? 'light' : 'dark' };
  return TERM === 'linux' ? { kind: 'dark' } : null;
}

/** An answer of a terminal, as it was sent: which colour it tells, and its parts, of one to four hexadecimal digits each. */
const ANSWER = /^1([01]);rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\/[\da-f]{1,4})?$/i;

/**
 * The ground by what a terminal answered when it was asked for its colours (OSC 10, of text, and 11, of the ground; xterm),
 * without what an answer begins and ends with. Of both the ground itself is believed. Null: they say nothing.
 */
export function groundOfAnswers(answers: readonly string[]): Ground | null {
  let ofText: Ground | null = null;
  for (const answer of answers) {
    const [, which, ...digits] = ANSWER.exec(answer) ?? [];
    const [red, green, blue] = digits.slice(0, 3).map(scale);
    if (red === undefined || green === undefined || blue === undefined) continue;
    const luminance = luminanceOf([red, green, blue]);
    if (which === '1') return { kind: luminance < MIDDLE ? 'dark' : 'light', luminance };
    ofText = { kind: luminance < MIDDLE ? 'light' : 'dark' };
  }
  return ofText;
}

function scale(digits: string): number {
  return (Number.parseInt(digits, 16) / (16 ** digits.length - 1)) * 255;
}
