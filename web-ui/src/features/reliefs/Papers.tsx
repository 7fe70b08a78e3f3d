import { DeleteOutlined, PaperClipOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import { addPaper, paperHref, type Relief, refresh, removePaper } from './calls';
import styles from './Relief.module.css';

/** The papers of a request; added and removed while it is a draft. */
export function Papers({ relief }: { relief: Relief }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function change(work: () => Promise<void>) {
    setBusy(true);
    setError(null);
    try {
      await work();
      await refresh(relief.id);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ul className={styles.plain}>
        {relief.files.map(({ id, name, size }) => (
          <li key={id} className={styles.file}>
            <PaperClipOutlined aria-hidden="true" style={{ color: 'var(--ink-faint)' }} />
            <span style={{ flex: 1 }}>
              <a href={paperHref(relief.id, id)} target="_blank" rel="noreferrer">
                {name}
              </a>
              <span className={styles.sub}>{sizeText(size)}</span>
            </span>
            {relief.editable && (
              <Button
                type="text"
                disabled={busy}
                icon={<DeleteOutlined aria-hidden="true" />}
                aria-label={t('relief.fileRemove', { name })}
                onClick={() => change(() => removePaper(relief.id, id))}
              />
            )}
          </li>
        ))}
        {relief.files.length === 0 && <li className={styles.sub}>{t('relief.filesNone')}</li>}
      </ul>
      {relief.editable && (
        <>
          <Button
            style={{ marginTop: 10 }}
            loading={busy}
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => input.current?.click()}
          >
            {t('relief.filesAdd')}
          </Button>
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('relief.filesAdd')}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void change(() => addPaper(relief.id, file));
            }}
          />
        </>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}
