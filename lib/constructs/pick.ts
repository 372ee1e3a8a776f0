/** These fields of an object, as far as they are given: an absent prop must not hide what it is spread over. */
export function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const field of fields) {
    if (from[field] !== undefined) {picked[field] = from[field];}
  }
  return picked;
}
