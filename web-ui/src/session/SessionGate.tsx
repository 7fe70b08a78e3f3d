import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect } from 'react';
import { Opening } from '@/ui/Opening';
import { ProblemPage } from '@/ui/ProblemPage';
import { type Session, SessionContext } from './session';
import { isSignedOut, keepDrafts, signInAgain } from './signIn';

const KEY = ['session'];

async function readSession(): Promise<Session | 'nobody'> {
  const answer = await fetch('/session', { headers: { 'X-Requested-With': 'qingyuan' } });
  if (isSignedOut(answer.status)) return 'nobody';
  if (!answer.ok) throw new Error(`GET /session: ${answer.status}`);
  return answer.json();
}

/** Reads who sits here now; what was read for somebody else is thrown away before it can be shown. */
async function readAnew(queries: QueryClient): Promise<Session | 'nobody'> {
  const former = queries.getQueryData<Session | 'nobody'>(KEY);
  const now = await readSession();
  if (former && former !== 'nobody' && now !== 'nobody' && former.account !== now.account) {
    keepDrafts();
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
  }
  return now;
}

/**
 * Shows its children to a signed-in person only; anybody else goes to the sign-in page and comes back here.
 *
 * The browsers of a duty room have many users: whoever looks at this page again after another person has signed in
 * beside it, or goes back to it after signing out, finds nothing of what the former person had read.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => readAnew(queries),
    staleTime: Infinity,
    refetchOnWindowFocus: 'always',
  });
  useEffect(() => {
    if (data === 'nobody') signInAgain();
  }, [data]);
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      keepDrafts();
      queries.resetQueries();
    };
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, [queries]);
  if (!data && error) return <ProblemPage error={error} onRetry={() => refetch()} />;
  if (!data || data === 'nobody') return <Opening />;
  return (
    <SessionContext value={data}>
      <Fragment key={data.account}>{children}</Fragment>
    </SessionContext>
  );
}
