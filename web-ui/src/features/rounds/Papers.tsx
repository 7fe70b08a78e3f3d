import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { upload } from '@/api/upload';
import { useSession } from '@/session/session';
import { oneByOne } from '@/ui/oneByOne';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { OBJECT, useChange } from './calls';
import styles from './Rounds.module.css';

interface Props {
  round: string;
  object: string;
  about: InspectionSchema<'PaperAbout'>;
  /** Code of the indicator or id of the measure. */
  subject: string;
  /** What it belongs to, for those who do not see the place. */
  name: string;
  /** Whether this person may hand something in now. */
  open: boolean;
}

/** 附件: what was handed in with a score or a measure, and a way to add to it. */
export function Papers({ round, object, about, subject, name, open }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const { busy, error, run } = useChange();
  const [notAdded, setNotAdded] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const papers = $inspection.useQuery('get', `${OBJECT}/papers`, {
    params: { path: { round, object }, query: { about } },
  });
  const mine = (papers.data ?? []).filter((one) => one.key === subject);
  const at = `/api/inspection/v1/rounds/${round}/objects/${object}/papers`;
  const label = `${t('roundWork.paperAdd')} ${name}`;
  function send(file: File) {
    const query = new URLSearchParams({ about, key: subject, name: file.name });
    const url = `${at}/${uuidv7()}?${query}`;
    const headers = { 'Content-Type': 'application/octet-stream' };
    return upload({ method: 'PUT', url, body: file, headers }).done;
  }
  if (!open && mine.length === 0) return null;
  return (
    <div className={styles.row}>
      {mine.map((one) => (
        <span key={one.id} className={styles.sub} style={{ display: 'inline' }}>
          <a href={`${at}/${one.id}`} target="_blank" rel="noreferrer" title={`${one.byName} ${one.sha256}`}>
            <PaperClipOutlined aria-hidden="true" /> {one.name}
          </a>
          {open && (one.byName === session.name || (one.unit && one.unit === session.unit)) && (
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('roundWork.paperWithdraw', { name: one.name })}
              onClick={() =>
                run(() =>
                  inspection.DELETE(`${OBJECT}/papers/{paper}`, {
                    params: { path: { round, object, paper: one.id } },
                  }),
                )
              }
            />
          )}
        </span>
      ))}
      {open && (
        <>
          <input
            ref={input}
            type="file"
            multiple
            className="visually-hidden"
            tabIndex={-1}
            aria-label={label}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              event.target.value = '';
              if (chosen.length > 0) run(() => oneByOne(chosen, send, setNotAdded));
            }}
          />
          <Button size="small" type="link" loading={busy} onClick={() => input.current?.click()}>
            {t('roundWork.paperAdd')}
          </Button>
        </>
      )}
      {notAdded.length > 0 && <p>{t('relief.filesFailed', { names: notAdded.join('、') })}</p>}
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
