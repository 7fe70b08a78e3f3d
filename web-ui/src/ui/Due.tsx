import { useTranslation } from 'react-i18next';
import { daysBetween } from '@/api/today';
import { useToday } from '@/api/useToday';
import type { ObligationStateName } from './ObligationState';

const settled: ObligationStateName[] = ['DONE', 'DONE_LATE', 'CLOSED', 'EXEMPT', 'IN_REVIEW'];

/** A due date; for what is still to be done also how long there is. */
export function Due({ date, state }: { date: string; state: ObligationStateName }) {
  const { t } = useTranslation();
  const days = daysBetween(useToday(), date);
  return (
    <span style={{ color: state === 'OVERDUE' ? 'var(--red)' : undefined, whiteSpace: 'nowrap' }}>
      {date}
      {!settled.includes(state) && days <= 60 && (
        <span style={{ display: 'block', color: days < 0 ? 'var(--red)' : 'var(--ink-soft)', fontSize: 12 }}>
          {days < 0
            ? t('due.late', { count: -days })
            : days === 0
              ? t('due.today')
              : t('due.left', { count: days })}
        </span>
      )}
    </span>
  );
}
