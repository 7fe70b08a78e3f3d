import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { type ObligationStateName, obligationStates } from '@/ui/ObligationState';
import { type Counts, markOf, marks, sum } from './marks';
import { weeksOf } from './month';
import styles from './YearGrid.module.css';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface Props {
  year: number;
  today: string;
  days: ReadonlyMap<string, Counts>;
  onPick: (from: string, to: string) => void;
}

/** Twelve months at a glance; a day that something falls due on is a button. */
export function YearGrid({ year, today, days, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <ul className={styles.legend} aria-label={t('calendar.legend')}>
        {marks.map((mark) => (
          <li key={mark}>
            <span className={`${styles.day} ${styles[mark]}`} aria-hidden="true" />
            {t(`calendar.mark.${mark}`)}
          </li>
        ))}
      </ul>
      <div className={styles.year}>
        {months.map((month) => (
          <Month key={month} year={year} month={month} today={today} days={days} onPick={onPick} />
        ))}
      </div>
    </>
  );
}

function Month({ year, month, today, days, onPick }: Props & { month: number }) {
  const { t } = useTranslation();
  const first = dayjs(new Date(year, month - 1, 1));
  const name = first.format(t('calendar.monthFormat'));
  const prefix = first.format('YYYY-MM');
  const total = [...days].reduce(
    (all, [date, counts]) => (date.startsWith(prefix) ? all + sum(counts) : all),
    0,
  );
  const weekdays = [1, 2, 3, 4, 5, 6, 0].map((day) => dayjs().day(day).format('dd'));
  return (
    <section className={`${styles.month} ${today.startsWith(prefix) ? styles.now : ''}`} aria-label={name}>
      <div className={styles.monthHead}>
        <button
          type="button"
          className={styles.monthName}
          onClick={() => onPick(first.format('YYYY-MM-DD'), first.endOf('month').format('YYYY-MM-DD'))}
        >
          {name}
        </button>
        <span className={styles.sum}>{total > 0 && t('calendar.due', { count: total })}</span>
      </div>
      <table className={styles.grid}>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a place of a week is its own name
                <td key={place}>
                  {date && <Day date={date} counts={days.get(date)} today={today} onPick={onPick} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DayProps {
  date: string;
  counts?: Counts;
  today: string;
  onPick: (from: string, to: string) => void;
}

function Day({ date, counts, today, onPick }: DayProps) {
  const { t } = useTranslation();
  const number = Number(date.slice(8));
  const now = date === today ? styles.today : '';
  const mark = counts && markOf(counts, date, today);
  if (!mark || !counts) return <span className={`${styles.day} ${now}`}>{number}</span>;
  const words = obligationStates
    .filter((state: ObligationStateName) => counts[state])
    .map((state) => `${t(`obligationState.${state}`)} ${counts[state]}`)
    .join('，');
  return (
    <button
      type="button"
      className={`${styles.day} ${styles[mark]} ${now}`}
      title={words}
      aria-label={`${dayjs(date).format(t('calendar.dayFormat'))}：${words}`}
      onClick={() => onPick(date, date)}
    >
      {number}
    </button>
  );
}
