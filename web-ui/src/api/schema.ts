import type { components as CaseComponents } from './generated/case';
import type { components as InspectionComponents } from './generated/inspection';
import type { components } from './generated/responsibility';

/** The shapes of responsibility-service by their names in its specification. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The shapes of inspection-service. */
export type InspectionSchema<Name extends keyof InspectionComponents['schemas']> =
  InspectionComponents['schemas'][Name];

/** The shapes of case-service. */
export type CaseSchema<Name extends keyof CaseComponents['schemas']> = CaseComponents['schemas'][Name];
