import { useTranslation } from 'react-i18next';
import { byText } from '@/ui/byText';
import { instantText } from '@/ui/instant';
import type { RecordView } from './calls';
import styles from './RecordPage.module.css';

/** What was done to a record, by whom and when, with the reasons that were given. */
export function Timeline({ record }: { record: RecordView }) {
  const { t } = useTranslation();
  if (record.history.length === 0) {
    // What another part of the system told of was accepted without hands.
    const none = record.state === 'ACCEPTED' ? 'record.timelineTold' : 'record.timelineNone';
    return <span className={styles.sub}>{t(none)}</span>;
  }
  return (
    <ol className={styles.steps}>
      {record.history.map((step) => (
        <li
          key={step.at + step.act}
          className={`${styles.step} ${step.to === 'RETURNED' ? styles.back : ''}`}
        >
          <span className={styles.act}>{t(`record.act.${wordOf(step)}`)}</span>{' '}
          {byText(step.person, step.onBehalfOf, t)}
          <span className={styles.sub}>{instantText(step.at)}</span>
          {step.recorderBefore && step.recorderAfter && (
            <span className={styles.sub}>
              {t('record.recorder')}：
              {t('record.passed', { before: step.recorderBefore.name, after: step.recorderAfter.name })}
            </span>
          )}
          {step.reason && <span className={styles.reason}>{step.reason}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The head passes on to somebody else what others take over. */
function wordOf({ act, person, recorderAfter }: RecordView['history'][number]) {
  return act === 'TAKE_OVER' && recorderAfter?.id !== person.id ? 'PASS_ON' : act;
}
