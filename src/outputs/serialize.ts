/** DEL, C1, and what is not seen or turns its neighbours round: harmless in a string of JSON, not on a terminal. */
const UNSEEN =
  /[\x7f-\x9f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/**
 * A value as one line of JSON. The strings of the model are clean; the path of a file is its name, whatever that holds, so
 * what is no plain text in it is written as `\uXXXX`: the same string to a script, and nothing to a terminal.
 */
export function serialize(value: object): string {
  return JSON.stringify(value).replace(UNSEEN, (unit) =>
    [...Array(unit.length).keys()]
      .map((at) => `\\u${unit.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
