import type { TFunction } from 'i18next';

interface Named {
  name: string;
}

/** Who took a step; a deputy together with the absent one in whose place it was taken. */
export function byText(
  person: Named | null | undefined,
  inPlaceOf: Named | null | undefined,
  t: TFunction,
): string {
  if (!person) return '—';
  return inPlaceOf ? t('delegations.inPlaceOf', { deputy: person.name, name: inPlaceOf.name }) : person.name;
}
