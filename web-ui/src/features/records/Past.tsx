import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecordView } from './calls';
import { EvidenceList } from './EvidenceList';
import { FormCard } from './FormCard';
import styles from './RecordPage.module.css';

/** What was accepted of a record that was reopened since. */
export function Past({ record }: { record: RecordView }) {
  const { t } = useTranslation();
  if (record.past.length === 0) return null;
  return (
    <Card title={t('record.past')}>
      {record.past.map((one) => (
        <details key={one.hash}>
          <summary>{t('record.pastOf', { day: one.acceptedOn, name: one.acceptor.name })}</summary>
          <h2 className={styles.heading}>{one.title}</h2>
          <span className={styles.sub}>
            {one.heldOn} · {one.participants}
          </span>
          <p className={styles.text}>{one.content}</p>
          <FormCard record={one} />
          <EvidenceList record={record.id} files={one.evidence} />
          <p className={styles.hash}>
            {t('record.hash')}：<code>{one.hash}</code>
          </p>
        </details>
      ))}
    </Card>
  );
}
