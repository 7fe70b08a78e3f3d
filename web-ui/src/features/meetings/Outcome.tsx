import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionTable } from './ActionTable';
import type { Meeting } from './calls';
import { Figures } from './Figures';
import { Issues } from './Issues';
import local from './Meeting.module.css';

/** What a meeting came to, for reading. */
export function Outcome({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const present = meeting.lines
    .filter((line) => line.present && !line.successor)
    .map(({ unit }) => unit.name);
  return (
    <>
      <Issues meeting={meeting} />
      <Card title={t(meeting.kind === 'CONDUCT' ? 'meetings.decisions' : 'meetings.otherDecisions')}>
        <p className={local.text}>{meeting.decisions || '—'}</p>
        <p style={{ margin: '12px 0 0', color: 'var(--ink-soft)' }}>
          {t('meetings.present')}：{present.join('、') || '—'}
        </p>
      </Card>
      {meeting.figures.length > 0 && (
        <Card title={t('meetings.figures')}>
          <Figures figures={meeting.figures} />
        </Card>
      )}
      {meeting.actions.length > 0 && (
        <Card title={t('meetings.actions')}>
          <ActionTable items={meeting.actions} here />
        </Card>
      )}
    </>
  );
}
