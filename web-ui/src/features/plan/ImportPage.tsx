import { FileWordOutlined } from '@ant-design/icons';
import { Button, InputNumber, Progress, Steps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Upload, upload } from '@/api/upload';
import { Page } from '@/ui/Page';
import { sizeText } from '@/ui/size';
import type { Plan } from './calls';
import styles from './ImportPage.module.css';
import { ImportProblem } from './ImportProblem';

/** From the official Word file to a draft: choose, send, and straight on to the review. */
export default function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [year, setYear] = useState(new Date().getFullYear());
  const [over, setOver] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<Upload<Plan> | null>(null);

  useEffect(() => () => running.current?.stop(), []);

  async function send() {
    if (!file) return;
    setError(null);
    setShare(0);
    const body = new FormData();
    body.set('file', file);
    body.set('year', String(year));
    try {
      running.current = upload<Plan>({
        method: 'POST',
        url: '/api/responsibility/v1/plan-imports',
        body,
        onProgress: setShare,
      });
      const plan = await running.current.done;
      navigate(`/imports/${plan.id}`);
    } catch (reason) {
      if (!(reason instanceof DOMException)) setError(reason);
    } finally {
      setShare(null);
    }
  }

  const busy = share !== null;
  return (
    <Page
      title={t('imports.wizardTitle')}
      note={t('imports.wizardNote')}
      above={[{ title: t('imports.title'), path: '/imports' }]}
    >
      <div className={styles.card}>
        <Steps
          className={styles.steps}
          size="small"
          current={busy ? 1 : 0}
          items={[
            { title: t('imports.stepFile') },
            { title: t('imports.stepRead') },
            { title: t('imports.stepReview') },
          ]}
        />
        <label
          htmlFor="import-file"
          className={`${styles.drop} ${over ? styles.over : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            setError(null);
            setFile(event.dataTransfer.files[0] ?? null);
          }}
        >
          <FileWordOutlined aria-hidden="true" style={{ fontSize: 34, color: 'var(--teal)' }} />
          {file ? (
            <span>
              <strong>{file.name}</strong> <span className={styles.note}>{sizeText(file.size)}</span>
            </span>
          ) : (
            <span>
              <strong>{t('imports.choose')}</strong>
              {t('imports.orDrop')}
            </span>
          )}
          <span className={styles.note}>{file ? t('imports.again') : t('imports.kinds')}</span>
          <input
            id="import-file"
            type="file"
            accept=".docx"
            className="visually-hidden"
            aria-label={t('imports.stepFile')}
            disabled={busy}
            onChange={(event) => {
              setError(null);
              setFile(event.target.files?.[0] ?? null);
            }}
          />
        </label>
        <div className={styles.line}>
          <div>
            <label htmlFor="import-year">{t('imports.year')}</label>
            <div>
              <InputNumber
                id="import-year"
                value={year}
                min={2000}
                max={2100}
                style={{ width: 120 }}
                onChange={(value) => setYear(value ?? new Date().getFullYear())}
              />{' '}
              <span className={styles.note}>{t('imports.yearNote')}</span>
            </div>
          </div>
          <span style={{ flex: 1 }} />
          <Button type="primary" size="large" disabled={!file} loading={busy} onClick={send}>
            {t('imports.start')}
          </Button>
        </div>
        {busy && (
          <div style={{ marginTop: 16 }} role="status">
            {share < 1 ? t('imports.sending') : t('imports.reading')}
            <Progress percent={Math.round(share * 100)} status="active" aria-label={t('imports.sending')} />
          </div>
        )}
        {error !== null && <ImportProblem error={error} />}
      </div>
    </Page>
  );
}
