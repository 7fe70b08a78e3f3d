import {
  EyeOutlined,
  FileImageOutlined,
  FileOutlined,
  FilePdfOutlined,
  PlaySquareOutlined,
} from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { instantText } from '@/ui/instant';
import { sizeText } from '@/ui/size';
import { evidenceHref } from './calls';
import { EvidencePreview } from './EvidencePreview';
import styles from './RecordPage.module.css';

export type EvidenceFile = Pick<Schema<'EvidenceView'>, 'id' | 'name' | 'mediaType' | 'size' | 'sha256'> & {
  /** In how many other records of the unit it stands. */
  elsewhere?: number;
  /** When it was taken out, of what had been accepted. */
  removedAt?: string | null;
};

/** The evidence of a record; each is looked at in the page or saved, under the rights of whoever opens it. */
export function EvidenceList({ record, files }: { record: string; files: readonly EvidenceFile[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<EvidenceFile | null>(null);
  if (files.length === 0) return <span className={styles.sub}>{t('record.evidenceNone')}</span>;
  return (
    <>
      <ul className={styles.files}>
        {files.map((one) => (
          <li key={one.id} className={styles.file}>
            <Sign mediaType={one.mediaType} />
            <span style={{ minWidth: 0 }}>
              <a className={styles.fileName} href={evidenceHref(record, one.id)} title={one.name} download>
                {one.name}
              </a>
              {one.removedAt && (
                <Tag style={{ marginInlineStart: 8 }}>
                  {t('evidence.removed', { at: instantText(one.removedAt) })}
                </Tag>
              )}
              {Boolean(one.elsewhere) && (
                <Tag color="warning" style={{ marginInlineStart: 8 }}>
                  {t('evidence.elsewhere', { count: one.elsewhere })}
                </Tag>
              )}
              <span className={styles.sub} style={{ display: 'block', overflowWrap: 'anywhere' }}>
                {sizeText(one.size)} · SHA-256 <code>{one.sha256.slice(0, 16)}…</code>
              </span>
            </span>
            <Button
              size="small"
              icon={<EyeOutlined aria-hidden="true" />}
              aria-label={t('evidence.previewOf', { name: one.name })}
              onClick={() => setShown(one)}
            >
              {t('evidence.preview')}
            </Button>
          </li>
        ))}
      </ul>
      <EvidencePreview record={record} evidence={shown} onClose={() => setShown(null)} />
    </>
  );
}

function Sign({ mediaType }: { mediaType: string }) {
  const style = { color: 'var(--ink-faint)', fontSize: 18 };
  if (mediaType === 'application/pdf') return <FilePdfOutlined aria-hidden="true" style={style} />;
  if (mediaType.startsWith('image/')) return <FileImageOutlined aria-hidden="true" style={style} />;
  if (mediaType.startsWith('video/')) return <PlaySquareOutlined aria-hidden="true" style={style} />;
  return <FileOutlined aria-hidden="true" style={style} />;
}
