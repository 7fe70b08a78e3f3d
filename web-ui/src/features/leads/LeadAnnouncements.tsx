import { App, Card, Checkbox, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Lead } from './calls';
import styles from './Lead.module.css';

type Announcement = CaseSchema<'AnnouncementView'>;

const LIST = '/api/case/v1/leads/{lead}/announcements';
const SEES = [
  'handler',
  'adjudicator',
  'case-manager',
  'discipline-head',
  'bureau-leader',
  'superior',
] as const;

/** 宣布处理措施: the one way by which something of a lead becomes known outside it. */
export function LeadAnnouncements({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const decided = ['CONCLUDING', 'CLOSED', 'ARCHIVED'].includes(lead.stage);
  const { data } = $cases.useQuery(
    'get',
    LIST,
    { params: { path: { lead: lead.id } } },
    { enabled: decided && has(session, ...SEES) },
  );
  if (!decided || !data || data.length === 0) return null;
  return (
    <Card title={t('outcome.announcing')}>
      <ul className={styles.plain}>
        {data.map((one) => (
          <li key={one.measure}>
            <strong>{t(`lead.measure.${one.kind}`)}</strong>
            <span className={styles.sub}>
              {t('outcome.decidedOn', { day: one.decidedOn, organ: one.decider })}
              {one.announcedOn &&
                ` · ${t('outcome.announced', {
                  day: one.announcedOn,
                  way: t(one.byName ? 'outcome.named' : 'outcome.unnamed'),
                })}`}
              {one.revokedOn && ` · ${t('outcome.revokedAnew', { day: one.revokedOn })}`}
            </span>
            {one.announcedOn && !one.revokedOn && !one.kept && (
              <span className={styles.sub}>{t('outcome.notKept')}</span>
            )}
            {one.open && <Announce lead={lead.id} one={one} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Announce({ lead, one }: { lead: string; one: Announcement }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = useToday();
  const [day, setDay] = useState(dayjs(today));
  const [byName, setByName] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function announce() {
    setError(null);
    try {
      await cases.PUT(`${LIST}/{measure}`, {
        params: { path: { lead, measure: one.measure } },
        body: { announcedOn: day.format('YYYY-MM-DD'), byName },
      });
      await queries.invalidateQueries({ queryKey: ['get', LIST] });
      message.success(t('outcome.done'));
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      <p className={styles.sub}>{t('outcome.announceNote')}</p>
      <span className={styles.row} style={{ marginTop: 8 }}>
        <DatePicker
          value={day}
          allowClear={false}
          aria-label={t('outcome.announcedOn')}
          minDate={dayjs(one.decidedOn)}
          maxDate={dayjs(today)}
          onChange={(chosen) => chosen && setDay(chosen)}
        />
        <Checkbox checked={byName} onChange={(event) => setByName(event.target.checked)}>
          {t('outcome.byName')}
        </Checkbox>
        <ConfirmButton
          ask={t('outcome.announceAsk', {
            day: day.format('YYYY-MM-DD'),
            way: t(byName ? 'outcome.named' : 'outcome.unnamed'),
          })}
          onConfirm={announce}
        >
          {t('outcome.announce')}
        </ConfirmButton>
      </span>
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}
