/** A function that makes a value once for each object, for as long as that object lives. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { value: V }>();
  return (key) => {
    const before = made.get(key) ?? { value: make(key) };
    made.set(key, before);
    return before.value;
  };
}
