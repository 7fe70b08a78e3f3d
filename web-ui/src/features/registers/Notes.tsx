import { PaperClipOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormVersion } from '@/api/formVersion';
import { FormValues } from '@/ui/forms/FormValues';
import panels from '@/ui/Panels.module.css';
import { type Entry, fileHref, useRegister } from './calls';
import { NoteDialog } from './NoteDialog';
import styles from './Registers.module.css';

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
  const files = entry.files.filter(({ id }) => note.files.includes(id));
  return (
    <article className={styles.note} aria-label={note.heldOn}>
      <strong>{note.heldOn}</strong> {note.person.name}
      {note.answeredDue && (
        <span className={`${panels.sub} ${note.late ? styles.late : ''}`}>
          {t(note.late ? 'registers.late' : 'registers.inTime', { day: note.answeredDue })}
        </span>
      )}
      {form && <FormValues definition={form.definition} values={note.values} names={{}} />}
      {files.map(({ id, name }) => (
        <div key={id} className={panels.file}>
          <PaperClipOutlined aria-hidden="true" />
          <a href={fileHref(entry.id, id)} target="_blank" rel="noreferrer">
            {name}
          </a>
        </div>
      ))}
    </article>
  );
}
