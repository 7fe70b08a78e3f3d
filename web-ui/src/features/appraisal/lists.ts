/** A list with some of one line changed. */
export function replace<T>(all: readonly T[], at: number, some: Partial<T>): T[] {
  return all.map((one, index) => (index === at ? { ...one, ...some } : one));
}

export function without<T>(all: readonly T[], at: number): T[] {
  return all.filter((_, index) => index !== at);
}
