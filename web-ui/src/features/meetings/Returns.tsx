import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Meeting } from './calls';
import { Figures } from './Figures';
import { Issues } from './Issues';
import local from './Meeting.module.css';

/** The steps back of a meeting, with what its minutes said before they were corrected. */
export function Returns({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  if (meeting.returns.length === 0) return null;
  return (
    <Card title={t('meetings.returns')}>
      {meeting.returns.map(({ act, on, minutes, ...one }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name and do not move
        <div key={at} style={{ marginBottom: 8 }}>
          {t(`meetings.returned.${act === 'CORRECT' ? act : 'REOPEN'}`, { ...one, day: on })}
          {minutes && (
            <details>
              <summary>{t('meetings.before')}</summary>
              {minutes.decisions && <p className={local.text}>{minutes.decisions}</p>}
              <Issues meeting={{ ...minutes, kind: meeting.kind }} />
              {minutes.figures.length > 0 && <Figures figures={minutes.figures} />}
            </details>
          )}
        </div>
      ))}
    </Card>
  );
}
