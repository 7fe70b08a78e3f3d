import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWaitingLines } from '@/api/waiting';
import { has, useSession } from '@/session/session';
import styles from './Bell.module.css';
import { useUnread } from './calls';
import { useCaseReminders, worksOnCases } from './cases';
import { useRoundUnread } from './rounds';

/** The way to the inbox, with how much in it still asks for something. */
export function Bell() {
  const { t } = useTranslation();
  const session = useSession();
  const works = has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head', 'bureau-leader');
  const evaluates = works || has(session, 'inspector', 'superior');
  const duties = useUnread(works);
  const cases = worksOnCases(session);
  const { data: due } = useCaseReminders(cases);
  const waiting = useWaitingLines(works).reduce((all, { acts, count }) => (acts ? all + count : all), 0);
  const unread = duties + useRoundUnread(evaluates) + (due?.length ?? 0) + waiting;
  if (!evaluates && !cases) return null;
  return (
    <Link
      to="/reminders"
      className={styles.bell}
      aria-label={unread > 0 ? t('reminders.bell', { count: unread }) : t('nav.reminders')}
      title={t('nav.reminders')}
    >
      <Badge count={unread} size="small" overflowCount={99} offset={[10, -4]}>
        <BellOutlined aria-hidden="true" className={styles.sign} />
      </Badge>
    </Link>
  );
}
