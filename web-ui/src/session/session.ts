import { createContext, use } from 'react';

export type Role =
  | 'staff'
  | 'unit-leader'
  | 'discipline'
  | 'discipline-head'
  | 'intake'
  | 'case-manager'
  | 'handler'
  | 'adjudicator'
  | 'inspector'
  | 'bureau-leader'
  | 'superior'
  | 'auditor'
  | 'admin';

/** Who sits at this browser, as the gateway tells it; no token ever reaches the page. */
export interface Session {
  account: string;
  name: string;
  bureau: string;
  /** Null for an account that belongs to no unit. */
  unit: string | null;
  person: string | null;
  roles: Role[];
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of a signed-in page');
  return session;
}

export function has(session: Session, ...anyOf: Role[]): boolean {
  return anyOf.some((role) => session.roles.includes(role));
}
