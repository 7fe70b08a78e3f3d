import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import styles from './Reports.module.css';

interface Props {
  title: string;
  note: string;
  action: string;
  url: string;
  disabled?: boolean;
  /** How many bytes are to come, where it is known. */
  expected?: number;
  /** What has to be chosen first. */
  children?: ReactNode;
}

/** One report: what it is, what to choose, a button that makes it and says how far it is. */
export function ReportCard({ title, note, action, url, disabled, expected, children }: Props) {
  const { t } = useTranslation();
  const [bytes, setBytes] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function make() {
    setError(null);
    setBytes(0);
    try {
      await download(url, setBytes);
    } catch (problem) {
      setError(problem);
    } finally {
      setBytes(null);
    }
  }

  return (
    <section className={styles.card} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note}>{note}</p>
      <div className={styles.foot}>
        {children}
        <Button
          type="primary"
          icon={<DownloadOutlined aria-hidden="true" />}
          loading={bytes !== null}
          disabled={disabled}
          onClick={make}
        >
          {action}
        </Button>
      </div>
      {bytes !== null && (
        <div role="status" className={styles.progress}>
          {expected ? (
            <>
              <progress value={Math.min(bytes, expected)} max={expected} aria-label={title} />{' '}
              {sizeText(bytes)} / {sizeText(expected)}
            </>
          ) : (
            t('reports.making', { size: sizeText(bytes) })
          )}
        </div>
      )}
      {error !== null && <ProblemAlert error={error} onRetry={make} />}
    </section>
  );
}
