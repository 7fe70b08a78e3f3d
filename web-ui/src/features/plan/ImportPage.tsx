import { FileTextOutlined } from '@ant-design/icons';
import { Button, InputNumber, Progress, Segmented, Steps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { type Upload, upload } from '@/api/upload';
import { useToday } from '@/api/useToday';
import { Page } from '@/ui/Page';
import { sizeText } from '@/ui/size';
import type { Plan } from './calls';
import styles from './ImportPage.module.css';
import { ImportProblem } from './ImportProblem';
import { PasteField } from './PasteField';
import type { Pasted } from './pasted';

/** What the chooser offers; the service looks at the content alone. */
const KINDS = '.docx,.doc,.wps,.xlsx,.xls,.et,.html,.htm,.txt,.tsv,.csv,.md';

/** From the official document to a draft: choose or paste, send, and straight on to the review. */
export default function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const pasting = search.get('way') === 'paste';
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const thisYear = Number(useToday().slice(0, 4));
  const [chosenYear, setYear] = useState<number | null>(null);
  const year = chosenYear ?? thisYear;
  const [over, setOver] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<Upload<Plan> | null>(null);

  useEffect(() => () => running.current?.stop(), []);

  const ready = pasting ? pasted !== null && pasted.content.trim() !== '' : file !== null;

  async function send() {
    if (!ready) return;
    setError(null);
    setShare(0);
    const body = new FormData();
    if (pasting && pasted) body.set('text', pasted.content);
    else if (file) body.set('file', file);
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
            { title: pasting ? t('source.wayPaste') : t('imports.stepFile') },
            { title: t('imports.stepRead') },
            { title: t('imports.stepReview') },
          ]}
        />
        <Segmented
          block
          aria-label={t('source.wayLabel')}
          disabled={busy}
          value={pasting ? 'paste' : 'file'}
          options={[
            { value: 'file', label: t('source.wayFile') },
            { value: 'paste', label: t('source.wayPaste') },
          ]}
          style={{ marginBottom: 16 }}
          onChange={(way) => {
            setError(null);
            setSearch(way === 'paste' ? { way } : {}, { replace: true });
          }}
        />
        {pasting && (
          <PasteField
            pasted={pasted}
            disabled={busy}
            onPaste={(came) => {
              setError(null);
              setPasted(came);
            }}
          />
        )}
        {!pasting && (
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
            <FileTextOutlined aria-hidden="true" style={{ fontSize: 34, color: 'var(--teal)' }} />
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
            <span className={styles.note}>{file ? t('imports.again') : t('source.kinds')}</span>
            <input
              id="import-file"
              type="file"
              accept={KINDS}
              className="visually-hidden"
              aria-label={t('imports.stepFile')}
              disabled={busy}
              onChange={(event) => {
                setError(null);
                setFile(event.target.files?.[0] ?? null);
              }}
            />
          </label>
        )}
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
                onChange={(value) => setYear(value)}
              />{' '}
              <span className={styles.note}>{t('imports.yearNote')}</span>
            </div>
          </div>
          <span style={{ flex: 1 }} />
          <Button type="primary" size="large" disabled={!ready} loading={busy} onClick={send}>
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
