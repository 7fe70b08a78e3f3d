import { PaperClipOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormVersion } from '@/api/formVersion';
import { FormValues } from '@/ui/forms/FormValues';
import { instantText } from '@/ui/instant';
import panels from '@/ui/Panels.module.css';
import { type Entry, fileHref, useRegister } from './calls';
import { NoteDialog } from './NoteDialog';
import styles from './Registers.module.css';
import { StrikeNote } from './StrikeNote';

/** What was done about an entry, the last first. */
export function Notes({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const register = useRegister(entry.kind);
  const form = useFormVersion(register?.noteForm);
  const [adding, setAdding] = useState(false);
  if (!form) return null;
  const name = form.definition.title;
  return (
    <Card
      title={name}
      extra={
        entry.notable && (
          <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
            {t('registers.noteAdd', { name })}
          </Button>
        )
      }
    >
      {entry.notes.length === 0 && <span className={panels.sub}>{t('registers.notesNone')}</span>}
      {entry.notes.map((note) => (
        <Told key={note.id} entry={entry} note={note} />
      ))}
      {adding && <NoteDialog entry={entry} form={form} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Told({ entry, note }: { entry: Entry; note: Entry['notes'][number] }) {
  const { t } = useTranslation();
  const form = useFormVersion(note.form);
  const [striking, setStriking] = useState(false);
  const files = entry.files.filter(({ id }) => note.files.includes(id));
  return (
    <article className={`${styles.note} ${note.struck ? styles.struck : ''}`} aria-label={note.heldOn}>
      <strong>{note.heldOn}</strong> {note.person.name}
      {note.strikable && (
        <Button type="link" size="small" onClick={() => setStriking(true)}>
          {t('registers.strike')}
        </Button>
      )}
      {note.struck && (
        <p className={styles.struckBy}>
          {t('registers.struck', {
            name: note.struck.person.name,
            at: instantText(note.struck.at),
            reason: note.struck.reason,
          })}
        </p>
      )}
      {note.answeredDue && !note.struck && (
        <span className={`${panels.sub} ${note.late ? styles.late : ''}`}>
          {t(note.late ? 'registers.late' : 'registers.inTime', { day: note.answeredDue })}
        </span>
      )}
      {form && (
        <div className={styles.said}>
          <FormValues definition={form.definition} values={note.values} names={{}} />
        </div>
      )}
      {files.map(({ id, name }) => (
        <div key={id} className={panels.file}>
          <PaperClipOutlined aria-hidden="true" />
          <a href={fileHref(entry.id, id)} target="_blank" rel="noreferrer">
            {name}
          </a>
        </div>
      ))}
      {striking && <StrikeNote entry={entry.id} note={note.id} onClose={() => setStriking(false)} />}
    </article>
  );
}
