import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Opening } from '@/ui/Opening';
import { ProblemPage } from '@/ui/ProblemPage';
import { type Session, SessionContext } from './session';
import { isSignedOut, signInAgain } from './signIn';

async function readSession(): Promise<Session | 'nobody'> {
  const answer = await fetch('/session', { headers: { 'X-Requested-With': 'qingyuan' } });
  if (isSignedOut(answer.status)) return 'nobody';
  if (!answer.ok) throw new Error(`GET /session: ${answer.status}`);
  return answer.json();
}

/** Shows its children to a signed-in person only; anybody else goes to the sign-in page and comes back here. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['session'],
    queryFn: readSession,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (data === 'nobody') signInAgain();
  }, [data]);
  if (error) return <ProblemPage error={error} onRetry={() => refetch()} />;
  if (!data || data === 'nobody') return <Opening />;
  return <SessionContext value={data}>{children}</SessionContext>;
}
