import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { Fragment, type ReactNode, useCallback, useEffect } from 'react';
import { Opening } from '@/ui/Opening';
import { ProblemPage } from '@/ui/ProblemPage';
import { type Session, SessionContext } from './session';
import { backAgain, isSignedOut, keepDrafts, signInAgain } from './signIn';

const KEY = ['session'];

async function readSession(): Promise<Session | 'nobody'> {
  const answer = await fetch('/session', { headers: { 'X-Requested-With': 'qingyuan' } });
  if (isSignedOut(answer.status)) return 'nobody';
  if (!answer.ok) throw new Error(`GET /session: ${answer.status}`);
  return answer.json();
}

function isSomebody(session: Session | 'nobody' | undefined): session is Session {
  return session !== undefined && session !== 'nobody';
}

/** Leaves nothing of what was read for a person, nor a question that waits for the person's answer. */
function useForgetting() {
  const queries = useQueryClient();
  const { message, notification } = App.useApp();
  return useCallback(() => {
    keepDrafts();
    Modal.destroyAll();
    message.destroy();
    notification.destroy();
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
  }, [queries, message, notification]);
}

/**
 * Shows its children to a signed-in person only; anybody else goes to the sign-in page and comes back here.
 *
 * The browsers of a duty room have many users: whoever turns to this page again after another person has signed in
 * beside it, or goes back to it after signing out, finds nothing of what the former person had read.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const forget = useForgetting();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const former = queries.getQueryData<Session | 'nobody'>(KEY);
      const now = await readSession();
      if (isSomebody(former) && isSomebody(now) && former.account !== now.account) forget();
      return now;
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  useEffect(() => {
    if (data === 'nobody') signInAgain();
  }, [data]);
  useEffect(() => {
    const lookAgain = () => void refetch({ cancelRefetch: false });
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      backAgain();
      forget();
      queries.resetQueries({ queryKey: KEY });
    };
    window.addEventListener('focus', lookAgain);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('focus', lookAgain);
      window.removeEventListener('pageshow', comeBack);
    };
  }, [queries, refetch, forget]);
  if (!data && error) return <ProblemPage error={error} onRetry={() => refetch()} />;
  if (!data || data === 'nobody') return <Opening />;
  return (
    <SessionContext value={data}>
      <Fragment key={data.account}>{children}</Fragment>
    </SessionContext>
  );
}
