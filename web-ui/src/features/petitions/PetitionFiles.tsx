import { DeleteOutlined, PaperClipOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantText } from '@/ui/instant';
import styles from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import { addFile, fileHref, type Petition, refresh, removeFile } from './calls';

function Name({ removed, children }: { removed: boolean; children: ReactNode }) {
  return removed ? <del>{children}</del> : children;
}

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
        {petition.files.map(({ id, name, size, removedAt, removedBy, readable, removable }) => (
          <li key={id} className={styles.file}>
            <PaperClipOutlined aria-hidden="true" style={{ color: 'var(--ink-faint)' }} />
            <span style={{ flex: 1 }}>
              <Name removed={Boolean(removedAt)}>
                {readable ? (
                  <a href={fileHref(petition.id, id)} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </Name>
              <span className={styles.sub}>
                {removedAt
                  ? t(removedBy ? 'petition.fileRemoved' : 'petition.fileRemovedOn', {
                      name: removedBy?.name,
                      at: instantText(removedAt),
                    })
                  : sizeText(size)}
              </span>
            </span>
            {open && removable && (
              <Popconfirm
                title={t('petition.fileRemoveAsk')}
                okText={t('petition.fileRemoveOk')}
                cancelText={t('common.cancel')}
                onConfirm={() => change(() => removeFile(petition.id, id))}
              >
                <Button
                  type="text"
                  disabled={busy}
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('petition.fileRemove', { name })}
                />
              </Popconfirm>
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
