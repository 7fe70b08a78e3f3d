import { WarningOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { demandText } from '@/ui/demandText';
import { Nothing } from '@/ui/Nothing';
import { ClauseNumber, TaskText } from '@/ui/TaskText';
import styles from './WordingPage.module.css';

type Duty = Schema<'DutyReading'>;

/** The words with their clauses marked, the duties read from them, and what is doubtful about each. */
export function ReadingResult({ text, reading }: { text: string; reading: Schema<'ClauseReadingView'> }) {
  const { t } = useTranslation();
  const [lit, setLit] = useState<number | null>(null);
  const { duties, flags } = reading;
  if (duties.length === 0) return <Nothing title={t('wording.none')} note={t('wording.noneNote')} />;
  return (
    <section aria-label={t('wording.readAs')} className={styles.result}>
      <div className={styles.words}>
        <TaskText
          text={text}
          clauses={duties.map(({ clause }) => clause)}
          lit={lit}
          onLight={setLit}
          onChoose={setLit}
        />
      </div>
      <div className={styles.counts} role="status">
        <strong>{t('wording.duties', { count: duties.length })}</strong>
        <span>{flags.length > 0 ? t('wording.flags', { count: flags.length }) : t('wording.noFlags')}</span>
      </div>
      <ol className={styles.duties}>
        {duties.map((duty, index) => (
          <li
            key={`${duty.clause.start} ${duty.kind} ${duty.every} ${duty.timeLimit?.text}`}
            className={`${styles.duty} ${lit === index ? styles.lit : ''}`}
            onMouseEnter={() => setLit(index)}
            onMouseLeave={() => setLit(null)}
          >
            <ClauseNumber index={index} />
            <div className={styles.reading}>
              <div className={styles.demand}>
                <span className={styles.kind}>{t(`dutyKind.${duty.kind}`)}</span> {demandText(duty, t)}
              </div>
              <div className={styles.who}>{owner(duty, t('wording.owners'), t(`owedBy.${duty.owedBy}`))}</div>
              <div className={styles.clause}>{duty.clause.text}</div>
              {flags
                .filter(({ clause }) => isFirstOf(duties, index) && same(clause, duty.clause))
                .map(({ code, message }) => (
                  <div key={code + message} className={styles.flag}>
                    <WarningOutlined aria-hidden="true" /> {message}
                  </div>
                ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** In the words of the clause where it names somebody. */
function owner(duty: Duty, units: string, kind: string): string {
  return duty.ownersText ?? (duty.owedBy === 'UNIT' ? units : kind);
}

/** Several duties of one clause share its doubts; they stand with the first. */
function isFirstOf(duties: Duty[], index: number): boolean {
  const { start, end } = duties[index]?.clause ?? { start: -1, end: -1 };
  return duties.findIndex(({ clause }) => clause.start === start && clause.end === end) === index;
}

function same(one: Duty['clause'] | null | undefined, other: Duty['clause']): boolean {
  return one?.start === other.start && one.end === other.end;
}
