/** Only what is there. */
export const present = <T>(...items: readonly (T | undefined)[]): T[] =>
  items.filter((item): item is T => item !== undefined)
