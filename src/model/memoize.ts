/** A function of an object that is worked out once for each: the result is kept as long as the object is. */
export function memoize<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let known = results.get(key);
    if (known === undefined) {
      known = { result: make(key) };
      results.set(key, known);
    }
    return known.result;
  };
}
