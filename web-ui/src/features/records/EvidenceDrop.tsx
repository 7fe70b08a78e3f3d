import {
  CheckCircleFilled,
  DeleteOutlined,
  FileOutlined,
  InboxOutlined,
  ReloadOutlined,
  WarningFilled,
} from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/ui/problemText';
import { sizeText } from '@/ui/size';
import styles from './EvidenceDrop.module.css';
import type { Item } from './uploads';

interface Props {
  items: readonly Item[];
  onAdd: (files: File[]) => void;
  onAgain: (id: string) => void;
  onRemove: (id: string) => void;
  /** Where a stored piece is read. */
  hrefOf: (id: string) => string;
}

/** Takes evidence by drag, by click and by keyboard, and shows each piece on its way. */
export function EvidenceDrop({ items, onAdd, onAgain, onRemove, hrefOf }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    <div>
      <label
        htmlFor={id}
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onAdd([...event.dataTransfer.files]);
        }}
      >
        <InboxOutlined style={{ fontSize: 26, color: 'var(--teal)' }} aria-hidden="true" />
        <span>
          <strong>{t('record.evidenceChoose')}</strong>
          {t('record.evidenceDrop')}
        </span>
        <span className={styles.note}>{t('record.evidenceNote')}</span>
        <input
          id={id}
          type="file"
          multiple
          className="visually-hidden"
          aria-label={t('record.evidenceAdd')}
          onChange={(event) => {
            onAdd([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={t('record.evidence')}>
          {items.map((item) => (
            <li key={item.id} id={evidenceId(item.id)} tabIndex={-1} className={styles.item}>
              <Sign item={item} />
              <span style={{ minWidth: 0 }}>
                <span className={styles.name} style={{ display: 'block' }} title={item.name}>
                  {item.state === 'STORED' ? (
                    <a href={hrefOf(item.id)} target="_blank" rel="noreferrer">
                      {item.name}
                    </a>
                  ) : (
                    item.name
                  )}
                </span>
                <Note item={item} />
              </span>
              <span>
                {item.state === 'FAILED' && item.file && (
                  <Button
                    type="text"
                    icon={<ReloadOutlined aria-hidden="true" />}
                    aria-label={t('record.evidenceAgain', { name: item.name })}
                    onClick={() => onAgain(item.id)}
                  />
                )}
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('record.evidenceRemove', { name: item.name })}
                  onClick={() => onRemove(item.id)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where a piece stands in the page. */
export function evidenceId(item: string) {
  return `evidence-${item}`;
}

function Sign({ item }: { item: Item }) {
  if (item.state === 'STORED')
    return <CheckCircleFilled aria-hidden="true" style={{ color: 'var(--green)' }} />;
  if (item.state === 'FAILED') return <WarningFilled aria-hidden="true" style={{ color: 'var(--red)' }} />;
  return <FileOutlined aria-hidden="true" style={{ color: 'var(--ink-faint)' }} />;
}

function Note({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (item.state === 'FAILED') {
    const { title, detail } = problemText(item.error, t);
    return <span className={`${styles.note} ${styles.failed}`}>{detail ?? title}</span>;
  }
  if (item.state === 'STORED') {
    return (
      <span className={styles.note}>
        {sizeText(item.size)} · {t('record.evidenceStored')}
      </span>
    );
  }
  return (
    <Progress
      percent={Math.round(item.share * 100)}
      size="small"
      status="active"
      aria-label={t('record.evidenceSending', { name: item.name })}
    />
  );
}
