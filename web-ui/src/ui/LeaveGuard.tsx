import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { isLeaving } from '@/session/signIn';
import { Modal } from './Dialog';

/** Asks before a page is left whose words the server does not have yet. */
export function LeaveGuard({ when, note }: { when: boolean; note: string }) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeaving()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  return (
    <Modal
      shows
      open={blocker.state === 'blocked'}
      title={t('record.leave')}
      okText={t('record.leaveYes')}
      cancelText={t('record.leaveNo')}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {note}
    </Modal>
  );
}
