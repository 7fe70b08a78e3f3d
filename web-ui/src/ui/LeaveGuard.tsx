import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { isLeaving } from '@/session/signIn';
import { Modal } from './Dialog';

interface Props {
  /** Whether there are such words; asked as the page is left where it is a question. */
  when: boolean | (() => boolean);
  note: string;
}

/** Asks before a page is left whose words the server does not have yet. */
export function LeaveGuard({ when, note }: Props) {
  const { t } = useTranslation();
  const waits = () => (typeof when === 'function' ? when() : when);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && waits(),
  );
  const latest = useRef(waits);
  latest.current = waits;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current() && !isLeaving()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
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
