import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { atObject, OBJECT } from './calls';
import styles from './Rounds.module.css';

/** Hearings, interviews and visits: read by inspectors alone. */
export function Notes({ round, object, open }: { round: string; object: string; open: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const notes = $inspection.useQuery('get', `${OBJECT}/notes`, atObject(round, object));
  return (
    <Card
      title={t('rounds.notes')}
      loading={notes.isPending}
      extra={open && <Button onClick={() => setAsking(true)}>{t('rounds.noteAdd')}</Button>}
    >
      {notes.error && <ProblemAlert error={notes.error} onRetry={notes.refetch} />}
      {notes.data?.length === 0 && <span className={styles.sub}>{t('rounds.notesNone')}</span>}
      <ul className={styles.plain}>
        {notes.data?.map((note) => (
          <li key={note.id}>
            <strong>{t(`rounds.noteKind.${note.kind}`)}</strong> {note.heldOn} {note.place}
            <p className={styles.text}>{note.content}</p>
            <span className={styles.sub}>{note.inspectorName}</span>
          </li>
        ))}
      </ul>
      {asking && (
        <Ask
          about={object}
          title={t('rounds.noteAdd')}
          ok={t('rounds.save')}
          initial={{ kind: 'HEARING', heldOn: today, place: '' }}
          questions={[
            {
              name: 'kind',
              label: t('rounds.notes'),
              kind: 'select',
              options: (['HEARING', 'INTERVIEW', 'VISIT'] as const).map((value) => ({
                value,
                label: t(`rounds.noteKind.${value}`),
              })),
            },
            { name: 'heldOn', label: t('rounds.noteOn'), kind: 'date' },
            { name: 'place', label: t('rounds.notePlace'), kind: 'text', optional: true },
            { name: 'content', label: t('rounds.noteContent'), kind: 'area' },
          ]}
          onAnswer={({ kind, heldOn, place, content }, key) =>
            inspection.POST(`${OBJECT}/notes`, {
              params: { path: { round, object }, header: { 'Idempotency-Key': key } },
              body: {
                kind: kind as InspectionSchema<'NoteKind'>,
                heldOn: String(heldOn),
                place: String(place ?? ''),
                content: String(content),
              },
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
