import { useQuery } from '@tanstack/react-query';

export interface UnitOption {
  value: string;
  label: string;
  group: boolean;
}

/** The units of the bureau and its groups (各单位), for every list to choose from. */
export function useUnitOptions(): UnitOption[] {
  const { data } = useQuery({ queryKey: ['unit-options'], queryFn: async (): Promise<UnitOption[]> => [] });
  return data ?? [];
}
