import { useQuery } from '@tanstack/react-query';
import { $responsibility, responsibility } from './client';
import { everyPage } from './everyPage';

export interface UnitOption {
  value: string;
  label: string;
  group: boolean;
}

const FOR_LONG = { staleTime: 10 * 60_000 };
const UNITS = '/api/responsibility/v1/units';
const GROUPS = '/api/responsibility/v1/unit-groups';
const ALL = { params: { query: { limit: 200 } } };

/**
 * The units of the bureau in the order of the directory.
 *
 * @param closed whether those that ended are among them
 */
export function useUnits(closed?: true) {
  const { data } = useQuery({
    ...$responsibility.queryOptions('get', UNITS, { params: { query: { limit: 200, closed } } }, FOR_LONG),
    queryFn: () =>
      everyPage((after) => responsibility.GET(UNITS, { params: { query: { limit: 200, closed, after } } })),
  });
  return data?.items ?? [];
}

/** Units, and the groups (各单位) that stand for many of them, for a list to choose from. */
export function useUnitOptions(): UnitOption[] {
  const units = useUnits();
  const groups = $responsibility.useQuery('get', GROUPS, ALL, FOR_LONG).data?.items ?? [];
  return [
    ...units.map(({ id, name }) => ({ value: id, label: name, group: false })),
    ...groups.map(({ id, name }) => ({ value: id, label: name, group: true })),
  ];
}
