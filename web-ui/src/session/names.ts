import { useSession } from './session';

export function useNames() {
  const session = useSession();
  return { bureau: session.bureau, unit: '' };
}
