const NAME = /\{([\w-]{1,60})\}/g;
/** A value may be made of others, up to so many characters. */
const LONGEST_VALUE = 4000;
/** All values that are put into one document: a few characters may name many. */
const MOST = 500_000;

/** Puts the values of attributes in the place of their names; those that have none stay. */
export function createExpansion(attributes: ReadonlyMap<string, string>): (text: string) => string {
  let left = MOST;
  return (text) => {
    if (!text.includes('{')) return text;
    return text.replace(NAME, (written, name: string) => {
      const value = attributes.get(name.toLowerCase());
      if (value === undefined || value.length > left) return written;
      left -= value.length;
      return value;
    });
  };
}

/** The value of an attribute as it is kept: those it is made of are put in when it is defined. */
export function expandValue(value: string, attributes: ReadonlyMap<string, string>): string {
  const whole = createExpansion(attributes)(value);
  return whole.length > LONGEST_VALUE ? value : whole;
}
