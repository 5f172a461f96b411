/** What is said behind the name of a container. */
export interface Arguments {
  /** Words without a name, in order, quotation marks off. */
  readonly words: readonly string[];
  readonly named: ReadonlyMap<string, string>;
  /** `.class` in order. */
  readonly classes: readonly string[];
}

/** `name="value"`, `name={value}`, `.class`, `#id`, `"words"`, `word`; behind each the next begins anywhere. */
const ARGUMENT =
  /([\w:@-]{1,60})=(?:"([^"]{0,2000})"|'([^']{0,2000})'|\{["'`]?([^{}"'`]{0,2000})["'`]?\}|([^\s"'{}]{1,500}))|"([^"]{0,2000})"|'([^']{0,2000})'|`([^`]{0,2000})`|\.([\w-]{1,80})|#[\w:.-]{1,80}|([^\s"'{}]{1,200})|\S/gu;
/** More are not looked at. */
const MOST = 40;

/** Reads the arguments of a shortcode, a component, a fenced block. */
export function readArguments(text: string): Arguments {
  const words: string[] = [];
  const named = new Map<string, string>();
  const classes: string[] = [];
  let count = 0;
  for (const match of text.matchAll(ARGUMENT)) {
    if (++count > MOST) break;
    const [, name, double, single, braced, bare, quoted, other, ticked, className, word] = match;
    if (name !== undefined) named.set(name.toLowerCase(), double ?? single ?? braced ?? bare ?? '');
    else if (className !== undefined) classes.push(className);
    else {
      const said = quoted ?? other ?? ticked ?? word;
      if (said !== undefined && said !== '') words.push(said);
    }
  }
  return { words, named, classes };
}

/** The first of some named arguments that is there and says something. */
export function firstNamed({ named }: Arguments, names: string): string {
  for (const name of names.split(' ')) {
    const value = named.get(name);
    if (value) return value;
  }
  return '';
}
