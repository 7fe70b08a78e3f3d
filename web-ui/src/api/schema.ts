import type { components } from './generated/responsibility';

/** The shapes of responsibility-service by their names in its specification. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
