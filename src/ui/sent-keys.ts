import { nameMouse } from './mouse.ts';

/** Keys as terminals send them (xterm's control sequences, and those of the Linux console). */
const SEQUENCES: ReadonlyMap<string, string> = new Map([
  ['\x1b[A', 'up'],
  ['\x1bOA', 'up'],
  ['\x1b[B', 'down'],
  ['\x1bOB', 'down'],
  ['\x1b[5~', 'pgup'],
  ['\x1b[6~', 'pgdn'],
  ['\x1b[H', 'home'],
  ['\x1bOH', 'home'],
  ['\x1b[1~', 'home'],
  ['\x1b[7~', 'home'],
  ['\x1b[F', 'end'],
  ['\x1bOF', 'end'],
  ['\x1b[4~', 'end'],
  ['\x1b[8~', 'end'],
  ['\r', 'enter'],
  ['\t', 'tab'],
  ['\x1b[Z', 'shift-tab'],
  ['\x7f', 'backspace'],
  ['\b', 'backspace'],
  [' ', 'space'],
  ['\x03', 'ctrl-c'],
  ['\x1a', 'ctrl-z'],
]);

/** The name of a key as it was sent, while Ink is not there to tell it; null for one that Ink is asked about. */
export function nameSent(sent: string): string | null {
  const known = SEQUENCES.get(sent);
  if (known !== undefined) return known;
  if (/^[!-~]$/.test(sent)) return sent;
  // Control and a letter are the code of the letter without its upper bits (ECMA-48); tab and line feed are among them.
  const code = sent.length === 1 ? sent.charCodeAt(0) : 0;
  return code >= 1 && code <= 26 ? `ctrl-${String.fromCharCode(code + 96)}` : null;
}

/** Those that Ink tells, since it knows where a sequence ends. */
const TOLD_BY_INK: ReadonlyMap<string, string> = new Map([
  ['\t', 'tab'],
  ['\x1b[Z', 'shift-tab'],
  ['\x7f', 'backspace'],
  ['\x1b', 'esc'],
]);

/** As `nameSent`, where there is no Ink and each key comes whole. */
export function nameWhole(sent: string): string | null {
  return TOLD_BY_INK.get(sent) ?? nameSent(sent);
}

/** What Ink tells of a key besides the characters it typed. */
export interface InkKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly shift: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

/** The names of the keys in one event: several where typed characters came in one batch. */
export function nameKeys(input: string, key: InkKey): string[] {
  const mouse = nameMouse(input);
  if (mouse !== null) return mouse === '' ? [] : [mouse];
  if (key.upArrow) return ['up'];
  if (key.downArrow) return ['down'];
  if (key.pageDown) return ['pgdn'];
  if (key.pageUp) return ['pgup'];
  if (key.home) return ['home'];
  if (key.end) return ['end'];
  if (key.return) return ['enter'];
  if (key.escape) return ['esc'];
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  if (key.backspace || key.delete) return ['backspace'];
  if (key.ctrl) return [`ctrl-${input}`];
  if (key.meta) return [];
  return [...input].map((character) =>
    character === ' ' ? 'space' : character === '\r' ? 'enter' : character,
  );
}
