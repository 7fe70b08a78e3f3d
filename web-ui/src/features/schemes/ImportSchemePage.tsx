import { FileTextOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { upload } from '@/api/upload';
import { useToday } from '@/api/useToday';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import type { SchemeView } from './calls';
import { refresh } from './calls';
import { Labelled } from './Labelled';
import styles from './Schemes.module.css';
import { UploadList } from './UploadList';

/** From a scoring table to a draft; what was not certain waits there for a person. */
export default function ImportSchemePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const thisYear = Number(useToday().slice(0, 4));
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [year, setYear] = useState(thisYear);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const name = title || t('schemes.defaultTitle', { year });

  async function send() {
    if (!file) return;
    setBusy(true);
    setError(null);
    const body = new FormData();
    body.set('file', file);
    body.set('title', name);
    body.set('year', String(year));
    try {
      const read = await upload<SchemeView>({
        method: 'POST',
        url: '/api/inspection/v1/scheme-imports',
        body,
      }).done;
      navigate(`/schemes/${read.id}?tab=flags`);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
      refresh();
    }
  }

  function choose(chosen: File | null) {
    setError(null);
    setFile(chosen);
  }

  return (
    <Page
      narrow
      title={t('schemes.import')}
      note={t('schemes.importNote')}
      above={[{ title: t('nav.schemes'), path: '/schemes' }]}
    >
      <div className={styles.stack}>
        <div className={styles.card}>
          <label
            htmlFor="scheme-file"
            className={styles.drop}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              choose(event.dataTransfer.files[0] ?? null);
            }}
          >
            <FileTextOutlined aria-hidden="true" style={{ fontSize: 34, color: 'var(--teal)' }} />
            {file ? (
              <span>
                <strong>{file.name}</strong> <span className={styles.faint}>{sizeText(file.size)}</span>
              </span>
            ) : (
              <strong>{t('schemes.chooseFile')}</strong>
            )}
            <span className={styles.faint}>{t('schemes.fileKinds')}</span>
            <input
              id="scheme-file"
              type="file"
              accept=".docx,.xlsx"
              className="visually-hidden"
              aria-label={t('schemes.chooseFile')}
              disabled={busy}
              onChange={(event) => choose(event.target.files?.[0] ?? null)}
            />
          </label>
          <div className={styles.fields}>
            <Labelled label={t('schemes.title')} wide>
              <Input
                value={title}
                maxLength={200}
                placeholder={t('schemes.defaultTitle', { year })}
                onChange={(event) => setTitle(event.target.value)}
              />
            </Labelled>
            <Labelled label={t('schemes.year')}>
              <InputNumber
                value={year}
                min={2000}
                max={2200}
                style={{ width: '100%' }}
                onChange={(next) => setYear(next ?? thisYear)}
              />
            </Labelled>
          </div>
          {error !== null && <ProblemAlert error={error} />}
          <div className={styles.end}>
            <Button type="primary" size="large" disabled={!file} loading={busy} onClick={send}>
              {t('schemes.read')}
            </Button>
          </div>
        </div>
        <UploadList />
      </div>
    </Page>
  );
}
