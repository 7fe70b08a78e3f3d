import { $responsibility } from './client';

export interface UnitOption {
  value: string;
  label: string;
  group: boolean;
}

const FOR_LONG = { staleTime: 10 * 60_000 };
const ALL = { params: { query: { limit: 200 } } };

/** The units of the bureau in the order of the directory. */
export function useUnits() {
  return $responsibility.useQuery('get', '/api/responsibility/v1/units', ALL, FOR_LONG).data?.items ?? [];
}

/** Units, and the groups (各单位) that stand for many of them, for a list to choose from. */
export function useUnitOptions(): UnitOption[] {
  const units = useUnits();
  const groups =
    $responsibility.useQuery('get', '/api/responsibility/v1/unit-groups', ALL, FOR_LONG).data?.items ?? [];
  return [
    ...units.map(({ id, name }) => ({ value: id, label: name, group: false })),
    ...groups.map(({ id, name }) => ({ value: id, label: name, group: true })),
  ];
}
