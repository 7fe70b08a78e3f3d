import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetWords, keepWords, keptWords } from '@/session/keptWords';
import { useSession } from '@/session/session';
import { beforeSignIn } from '@/session/signIn';

/**
 * What was typed under this name when the session ended, to begin with; null mostly. `words` gives what is typed now, null
 * for nothing that would be missed. Without a name nothing is kept: words of a letter or of a case stay out of the browser's store.
 */
export function useKept<Words>(name: string | null, words: () => Words | null): Words | null {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { account } = useSession();
  const [kept] = useState(() => (name === null ? null : keptWords<Words>({ account, place: name })));
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    if (kept === null || name === null) return;
    forgetWords({ account, place: name });
    message.info(t('typed.restored'));
  }, [kept, account, name, message, t]);
  useEffect(
    () =>
      beforeSignIn(() => {
        const now = latest.current();
        if (now !== null && name !== null) keepWords({ account, place: name }, now);
      }),
    [account, name],
  );
  return kept;
}
