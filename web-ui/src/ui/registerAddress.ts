import type { Schema } from '@/api/schema';

const places = {
  RISK_POINT: 'risk/points',
  POWER: 'risk/powers',
  DISCLOSURE: 'openness/catalogue',
  DISCLOSURE_BASIS: 'openness/five',
  MONITORED_PLACE: 'coverage/places',
  DEMONSTRATION_UNIT: 'demonstration/units',
  UNSTABLE_MATTER: 'stability/matters',
  FIRM_VISIT: 'stability/visits',
} satisfies Record<Schema<'RegisterKind'>, string>;

/** The address of a register's list; behind it stands the id of an entry. */
export function pathOf(kind: Schema<'RegisterKind'>): string {
  return `/registers/${places[kind]}`;
}
