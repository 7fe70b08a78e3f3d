import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  MinusCircleOutlined,
  StopOutlined,
} from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import list from './List.module.css';
import { ProblemAlert } from './ProblemAlert';
import { StateTag } from './StateTag';

const looks = {
  WAITING: { tone: 'blue', icon: <ClockCircleOutlined /> },
  SENT: { tone: 'green', icon: <CheckCircleOutlined /> },
  NOT_OWED: { tone: 'grey', icon: <MinusCircleOutlined /> },
  REFUSED: { tone: 'red', icon: <StopOutlined /> },
} as const;

export interface Notice {
  id: string;
  /** Row of the table; none for a measure. */
  item?: string | null;
  /** Whether letters are to go out. */
  letter?: boolean;
  /** Whether the list of duty officers is told. */
  roster?: boolean;
  reference: string;
  state: keyof typeof looks;
  /** Why it was refused, in the provider's code. */
  answer?: string | null;
  duties: { duty: string; clause: string }[];
  made: string;
}

interface Props {
  notices: readonly Notice[];
  /** Sends a refused notice again; a duty where one has to be named. */
  onAgain: (notice: string, duty?: string) => Promise<void>;
}

function aboutOf({ item, letter, roster }: Notice, t: TFunction) {
  if (item) return t('notices.item', { item });
  if (roster) return t('notices.roster');
  return t(letter ? 'notices.letter' : 'notices.file');
}

/** What other parts of the system were told, and what became of it. */
export function NoticeTable({ notices, onAgain }: Props) {
  const { t } = useTranslation();
  return (
    <div className={list.frame} style={{ overflowX: 'auto' }}>
      <table className={list.table} aria-label={t('notices.title')} style={{ minWidth: 720 }}>
        <thead>
          <tr>
            <th scope="col">{t('notices.about')}</th>
            <th scope="col">{t('notices.what')}</th>
            <th scope="col">{t('notices.state')}</th>
            <th scope="col">{t('notices.made')}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <tr key={notice.id}>
              <td className={list.nowrap}>{aboutOf(notice, t)}</td>
              <td>{notice.reference}</td>
              <td>
                <StateTag {...looks[notice.state]}>{t(`notices.states.${notice.state}`)}</StateTag>
                {notice.state === 'REFUSED' && <Again notice={notice} onAgain={onAgain} />}
              </td>
              <td className={list.nowrap}>{notice.made}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Again({ notice, onAgain }: { notice: Notice } & Omit<Props, 'notices'>) {
  const { t } = useTranslation();
  const [duty, setDuty] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const choice = notice.duties.length > 0;

  async function send() {
    setBusy(true);
    setError(null);
    try {
      await onAgain(notice.id, duty);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      {!choice && notice.answer && (
        <span className={list.sub}>{t('notices.answer', { code: notice.answer })}</span>
      )}
      <div style={{ display: 'flex', gap: 8, marginTop: 6 }}>
        {choice && (
          <Select
            value={duty}
            placeholder={t('notices.chooseDuty')}
            aria-label={t('notices.chooseDuty')}
            popupMatchSelectWidth={false}
            style={{ flex: 1, minWidth: 220 }}
            options={notice.duties.map((one) => ({ value: one.duty, label: one.clause }))}
            onChange={setDuty}
          />
        )}
        <Button disabled={choice && !duty} loading={busy} onClick={send}>
          {t('notices.send')}
        </Button>
      </div>
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}
