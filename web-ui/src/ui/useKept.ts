import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetWords, keepWords, keptWords } from '@/session/keptWords';
import { useSession } from '@/session/session';
import { beforeSignIn } from '@/session/signIn';

/**
 * What was typed under this name when the session ended, to begin with; null mostly. `words` gives what is typed now, null
 * for nothing that would be missed. What `stays` is kept whenever it is left, to be gone on with. Without a name nothing is kept: words of a letter or of a case stay out of the browser's store.
 */
export function useKept<Words>(name: string | null, words: () => Words | null, stays = false): Words | null {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { account } = useSession();
  const [kept] = useState(() => (name === null ? null : keptWords<Words>({ account, place: name })));
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    if (kept === null || name === null) return;
    forgetWords({ account, place: name });
    // Once, however many fields have theirs.
    message.info({ key: 'typed.restored', content: t('typed.restored') });
  }, [kept, account, name, message, t]);
  useEffect(() => {
    let over = false;
    const keep = () => {
      const now = latest.current();
      if (now !== null && name !== null) keepWords({ account, place: name }, now);
    };
    const forget = beforeSignIn(() => {
      over = true;
      keep();
    });
    if (stays) window.addEventListener('pagehide', keep);
    return () => {
      forget();
      window.removeEventListener('pagehide', keep);
      if (stays && !over) keep();
    };
  }, [account, name, stays]);
  return kept;
}
