import type { Middleware } from 'openapi-fetch';
import { isSignedOut, signInAgain } from '@/session/signIn';
import { currentLanguage } from '@/text/language';
import { problemOf, unreachable } from './problem';

/** Headers of every call: the language of the answer, and the mark that no foreign page can set. */
export function courtesy(): Record<string, string> {
  return { 'Accept-Language': currentLanguage(), 'X-Requested-With': 'qingyuan' };
}

/** How this page talks to every service: in its language, never silently refused, never signed out unnoticed. */
export const manners: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(courtesy())) request.headers.set(name, value);
  },
  async onResponse({ response }) {
    if (response.ok) return;
    if (isSignedOut(response.status)) signInAgain();
    throw problemOf(response.status, await response.text());
  },
  onError() {
    return unreachable();
  },
};
