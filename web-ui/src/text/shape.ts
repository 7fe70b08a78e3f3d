/** The same keys with any text: what a second language has to provide for every key of the first. */
export type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
