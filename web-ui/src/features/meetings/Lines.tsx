import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/ui/List.module.css';
import type { Meeting } from './calls';
import { LineDialog } from './LineDialog';

/** What each member knows from its own work; before the meeting a member reads its own line alone. */
export function Lines({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const figures = meeting.kind === 'CONDUCT' || meeting.lines.some(({ complaints }) => complaints != null);
  const mine = meeting.lines.find((line) => line.mine);
  return (
    <Card
      title={t('meetings.lines')}
      extra={
        mine && (
          <Button type="primary" onClick={() => setOpen(true)}>
            {mine.enteredBy ? t('meetings.changeLine') : t('meetings.enterLine')}
          </Button>
        )
      }
    >
      <div style={{ overflowX: 'auto' }}>
        <table className={styles.table} style={{ minWidth: 720 }}>
          <thead>
            <tr>
              <th scope="col">{t('meetings.unit')}</th>
              {figures && <th scope="col">{t('meetings.complaints')}</th>}
              <th scope="col">{t(`meetings.seen.${meeting.kind}`)}</th>
              {figures && <th scope="col">{t('meetings.accountability')}</th>}
              <th scope="col">{t('meetings.proposals')}</th>
            </tr>
          </thead>
          <tbody>
            {meeting.lines.map((line) => (
              <tr key={line.unit.id}>
                <td className={styles.nowrap}>
                  {line.unit.name}
                  {line.successor && (
                    <span className={styles.sub}>{t('meetings.into', { unit: line.successor.name })}</span>
                  )}
                  <span className={styles.sub}>
                    {line.enteredBy
                      ? t('meetings.enteredBy', { name: line.enteredBy })
                      : t('meetings.notEntered')}
                  </span>
                </td>
                {figures && (
                  <td className={styles.nowrap}>
                    {line.complaints == null ? '—' : `${line.complaints} / ${line.verified}`}
                  </td>
                )}
                <td>{line.trends || '—'}</td>
                {figures && <td>{line.accountability || '—'}</td>}
                <td>{line.proposals || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && mine && (
        <LineDialog meeting={meeting.id} kind={meeting.kind} line={mine} onClose={() => setOpen(false)} />
      )}
    </Card>
  );
}
