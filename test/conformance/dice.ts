/** Dice that fall alike for a seed: a small generator of numbers, here so that no package's update changes the cases. */
export function diceFrom(seed: number) {
  const limit = 2 ** 31 - 1;
  let state = seed;
  const random = () => {
    state = (state * 48271) % limit;
    return state / limit;
  };
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return {
    upTo,
    oneOf: <T>(items: readonly T[]): T => items[upTo(items.length - 1)],
    happens: (share: number) => random() < share,
  };
}
