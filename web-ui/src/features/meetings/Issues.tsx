import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '@/ui/List.module.css';
import type { Meeting } from './calls';
import local from './Meeting.module.css';

/** What a meeting studied, for reading. */
export function Issues({
  meeting,
}: {
  meeting: Pick<Meeting, 'kind' | 'issues' | 'analysis' | 'attendees'>;
}) {
  const { t } = useTranslation();
  const { kind, issues, analysis, attendees } = meeting;
  return (
    <>
      {(analysis || attendees != null) && (
        <Card title={t('meetings.analysis')}>
          <p className={local.text}>{analysis || '—'}</p>
          {attendees != null && (
            <p style={{ margin: '12px 0 0', color: 'var(--ink-soft)' }}>
              {t('meetings.attendees')}：{attendees}
            </p>
          )}
        </Card>
      )}
      {issues.length > 0 && (
        <Card title={t(`meetings.issues.${kind}`)}>
          <div className={styles.frame}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t(`meetings.issue.${kind}`)}</th>
                  <th scope="col">{t(kind === 'PREVENTION' ? 'meetings.rule' : 'meetings.decision')}</th>
                  <th scope="col">{t('meetings.liable')}</th>
                  <th scope="col">{t('meetings.due')}</th>
                </tr>
              </thead>
              <tbody>
                {issues.map((issue, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name and do not move
                  <tr key={at}>
                    <td>{issue.what}</td>
                    <td>{(kind === 'PREVENTION' ? issue.rule : issue.decision) || '—'}</td>
                    <td className={styles.nowrap}>{issue.unit?.name ?? '—'}</td>
                    <td className={styles.nowrap}>{issue.due ?? '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      )}
    </>
  );
}
