import { $responsibility } from '@/api/client';
import { useUnits } from '@/api/units';
import { useSession } from './session';

const FOR_LONG = { staleTime: 10 * 60_000 };

/** What bureau and unit of the person are called; empty until the directory has answered. */
export function useNames() {
  const session = useSession();
  const bureaus = $responsibility.useQuery('get', '/api/responsibility/v1/bureaus', {}, FOR_LONG);
  const units = useUnits();
  return {
    bureau: bureaus.data?.items.find(({ code }) => code === session.bureau)?.name ?? '',
    unit: units.find(({ id }) => id === session.unit)?.name ?? '',
  };
}
