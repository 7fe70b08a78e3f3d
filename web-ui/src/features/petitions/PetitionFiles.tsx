import { DeleteOutlined, PaperClipOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import { addFile, fileHref, type Petition, refresh, removeFile } from './calls';
import styles from './Petition.module.css';

/** Letters, pictures and recordings; added until the petition is closed. */
export function PetitionFiles({ petition }: { petition: Petition }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const open = petition.state !== 'CLOSED' && petition.state !== 'SETTLED';
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function change(work: () => Promise<void>) {
    setBusy(true);
    setError(null);
    try {
      await work();
      await refresh(petition.id);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ul className={styles.plain}>
        {petition.files.map(({ id, name, size }) => (
          <li key={id} className={styles.file}>
            <PaperClipOutlined aria-hidden="true" style={{ color: 'var(--ink-faint)' }} />
            <span style={{ flex: 1 }}>
              <a href={fileHref(petition.id, id)} target="_blank" rel="noreferrer">
                {name}
              </a>
              <span className={styles.sub}>{sizeText(size)}</span>
            </span>
            {open && (
              <Button
                type="text"
                disabled={busy}
                icon={<DeleteOutlined aria-hidden="true" />}
                aria-label={t('petition.fileRemove', { name })}
                onClick={() => change(() => removeFile(petition.id, id))}
              />
            )}
          </li>
        ))}
        {petition.files.length === 0 && <li className={styles.sub}>{t('petition.filesNone')}</li>}
      </ul>
      {open && (
        <>
          <Button
            style={{ marginTop: 10 }}
            loading={busy}
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => input.current?.click()}
          >
            {t('petition.filesAdd')}
          </Button>
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('petition.filesAdd')}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void change(() => addFile(petition.id, file));
            }}
          />
        </>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}
