import { DeleteOutlined, PaperClipOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneByOne } from './oneByOne';
import styles from './Panels.module.css';
import { ProblemAlert } from './ProblemAlert';
import { sizeText } from './size';

interface Props {
  files: readonly { id: string; name: string; size: number }[];
  /** Whether papers may be added now. */
  open: boolean;
  addLabel: string;
  hrefOf: (file: string) => string;
  /** Whether this one may be taken out; all, unless said otherwise. */
  removable?: (file: string) => boolean;
  onAdd: (file: File) => Promise<unknown>;
  onRemove: (file: string) => Promise<unknown>;
}

/** The papers that were handed in with a thing; added and removed while it is open for that. */
export function PaperList({ files, open, addLabel, hrefOf, removable = () => true, onAdd, onRemove }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [notAdded, setNotAdded] = useState<string[]>([]);
  const [error, setError] = useState<unknown>(null);

  async function change(work: () => Promise<unknown>) {
    setBusy(true);
    setError(null);
    setNotAdded([]);
    try {
      await work();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ul className={styles.plain}>
        {files.map(({ id, name, size }) => (
          <li key={id} className={styles.file}>
            <PaperClipOutlined aria-hidden="true" style={{ color: 'var(--ink-faint)' }} />
            <span style={{ flex: 1 }}>
              <a href={hrefOf(id)} target="_blank" rel="noreferrer">
                {name}
              </a>
              <span className={styles.sub}>{sizeText(size)}</span>
            </span>
            {open && removable(id) && (
              <Button
                type="text"
                disabled={busy}
                icon={<DeleteOutlined aria-hidden="true" />}
                aria-label={t('relief.fileRemove', { name })}
                onClick={() => change(() => onRemove(id))}
              />
            )}
          </li>
        ))}
        {files.length === 0 && <li className={styles.sub}>{t('relief.filesNone')}</li>}
      </ul>
      {open && (
        <>
          <Button
            style={{ marginTop: 10 }}
            loading={busy}
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => input.current?.click()}
          >
            {addLabel}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            className="visually-hidden"
            tabIndex={-1}
            aria-label={addLabel}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              event.target.value = '';
              if (chosen.length > 0) void change(() => oneByOne(chosen, onAdd, setNotAdded));
            }}
          />
        </>
      )}
      {notAdded.length > 0 && <p>{t('relief.filesFailed', { names: notAdded.join('、') })}</p>}
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}
