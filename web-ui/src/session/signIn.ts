type Keeper = () => void;

const keepers = new Set<Keeper>();
const holds = new Set<object>();
let leaving = false;

/** Registers something that must be kept before the browser leaves for the sign-in page; returns its removal. */
export function beforeSignIn(keeper: Keeper): () => void {
  keepers.add(keeper);
  return () => keepers.delete(keeper);
}

/** Keeps every open draft on this machine. */
export function keepDrafts() {
  for (const keep of keepers) {
    try {
      keep();
    } catch (reason) {
      console.error(reason);
    }
  }
}

/** As long as it is held, the page stays though the session is over: what it shows is shown once. Returns its end. */
export function holdPage(): () => void {
  const hold = {};
  holds.add(hold);
  return () => holds.delete(hold);
}

/** The session has ended: keeps every open draft, then goes to the sign-in page and comes back to this address. */
export function signInAgain() {
  if (leaving || holds.size > 0) return;
  leaving = true;
  keepDrafts();
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?to=${encodeURIComponent(here)}`);
}

/** The browser has brought the page back that was on its way to the sign-in page. */
export function backAgain() {
  leaving = false;
}

/** True from the moment in which the browser is on its way to the sign-in page: drafts are kept, nobody need ask. */
export function isLeaving(): boolean {
  return leaving;
}

/** The two answers with which the gateway says that nobody is signed in: 499 to a page's own call, 401 otherwise. */
export function isSignedOut(status: number): boolean {
  return status === 401 || status === 499;
}
