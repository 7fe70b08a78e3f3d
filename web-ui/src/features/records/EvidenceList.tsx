import { ExportOutlined, FileImageOutlined, FileOutlined, FilePdfOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { sizeText } from '@/ui/size';
import { evidenceHref, type RecordView } from './calls';
import styles from './RecordPage.module.css';

/** The evidence of a record; each opens in a tab of its own, under the rights of whoever opens it. */
export function EvidenceList({ record }: { record: RecordView }) {
  const { t } = useTranslation();
  if (record.evidence.length === 0) return <span className={styles.sub}>{t('record.evidenceNone')}</span>;
  return (
    <ul className={styles.files}>
      {record.evidence.map(({ id, name, size, mediaType }) => (
        <li key={id} className={styles.file}>
          <Sign mediaType={mediaType} />
          <a
            className={styles.fileName}
            href={evidenceHref(record.id, id)}
            target="_blank"
            rel="noreferrer"
            title={name}
          >
            {name} <ExportOutlined aria-label={t('record.evidenceOpen')} style={{ fontSize: 11 }} />
          </a>
          <span className={styles.sub}>{sizeText(size)}</span>
        </li>
      ))}
    </ul>
  );
}

function Sign({ mediaType }: { mediaType: string }) {
  const style = { color: 'var(--ink-faint)', fontSize: 18 };
  if (mediaType === 'application/pdf') return <FilePdfOutlined aria-hidden="true" style={style} />;
  if (mediaType.startsWith('image/')) return <FileImageOutlined aria-hidden="true" style={style} />;
  return <FileOutlined aria-hidden="true" style={style} />;
}
