import { PaperClipOutlined } from '@ant-design/icons';
import { App, Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { tidy, type Values } from '@/ui/forms/definition';
import { FormFields } from '@/ui/forms/FormFields';
import { faultsOf } from '@/ui/forms/faults';
import { fieldNames } from '@/ui/forms/fieldNames';
import { saidOf } from '@/ui/forms/said';
import { same } from '@/ui/opened/rebase';
import panels from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useKept } from '@/ui/useKept';
import { uuidv7 } from '@/ui/uuid';
import { addFile, addNote, type Entry } from './calls';
import { duesOf } from './dues';
import { noteFormOf } from './noteForm';

interface Props {
  entry: Entry;
  form: Schema<'FormVersionView'>;
  onClose: () => void;
}

interface Typed {
  heldOn: string | null;
  values: Values;
  answers?: string;
}

/** Adds a note: the day, what the form asks for, and files as proof. */
export function NoteDialog({ entry, form, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = useToday();
  const id = useMemo(() => uuidv7(), []);
  const input = useRef<HTMLInputElement>(null);
  const kept = useKept<Typed>(`note.${entry.id}`, (): Typed | null =>
    same(values, {}) ? null : { heldOn, values, answers },
  );
  const [heldOn, setHeldOn] = useState<string | null>(kept?.heldOn ?? today);
  const [answers, setAnswers] = useState<string | undefined>(kept?.answers);
  const [values, setValues] = useState<Values>(kept?.values ?? {});
  const [files, setFiles] = useState<{ id: string; name: string }[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const definition = useMemo(() => noteFormOf(entry, form.definition), [entry, form]);
  const faults = faultsOf(definition, values);
  const dues = entry.kind === 'DISCLOSURE' && heldOn ? duesOf(entry, heldOn) : { own: undefined, missed: [] };
  // Only where something was missed is there a choice; nobody's date is guessed.
  const choices = dues.missed.length > 0 ? [...dues.missed, dues.own ?? ''] : [];
  const chosen = choices.find((due) => due === answers);

  async function doing(work: () => Promise<void>) {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  const attach = (file: File) =>
    doing(async () => {
      const added = await addFile(entry.id, file);
      setFiles((before) => [...before, { id: added, name: file.name }]);
    });

  const keep = () =>
    doing(async () => {
      await addNote(entry.id, id, {
        heldOn: heldOn ?? '',
        values: tidy(values),
        files: files.map((file) => file.id),
        answers: chosen || undefined,
      });
      message.success(t('registers.noted'));
      onClose();
    });

  return (
    <Modal
      open
      width={640}
      title={t('registers.noteAdd', { name: definition.title })}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{
        loading: busy,
        disabled: !heldOn || faults.length > 0 || (choices.length > 0 && chosen === undefined),
      }}
      onOk={keep}
      onCancel={onClose}
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <div>
          <label htmlFor="note-day" className={panels.label}>
            {t('registers.heldOn')}
          </label>
          <DatePicker
            id="note-day"
            value={heldOn ? dayjs(heldOn) : null}
            maxDate={dayjs(today)}
            onChange={(day) => setHeldOn(day?.format('YYYY-MM-DD') ?? null)}
          />
        </div>
        {choices.length > 0 && (
          <div>
            <label htmlFor="note-answers" className={`${panels.label} ${panels.needed}`}>
              {t('registers.answers')}
            </label>
            <Select
              id="note-answers"
              value={chosen}
              style={{ width: '100%' }}
              placeholder={t('registers.answersWhich')}
              options={choices.map((due) => ({ value: due, label: answering(due) }))}
              onChange={setAnswers}
            />
          </div>
        )}
        <FormFields
          definition={definition}
          values={values}
          faults={faults.filter(({ keyword }) => keyword !== 'required')}
          said={saidOf(error)}
          onChange={setValues}
        />
        <div>
          {files.map((file) => (
            <div key={file.id} className={panels.file}>
              <PaperClipOutlined aria-hidden="true" /> {file.name}
            </div>
          ))}
          <Button disabled={busy} onClick={() => input.current?.click()}>
            {t('registers.proofAdd')}
          </Button>
          <input
            ref={input}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('registers.proofAdd')}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void attach(file);
            }}
          />
        </div>
        {error !== null && <ProblemAlert error={error} nameOf={fieldNames(definition)} />}
      </div>
    </Modal>
  );

  function answering(due: string) {
    if (due === '') return t('registers.answersNone');
    return t(due === dues.own ? 'registers.answersOwn' : 'registers.answersMissed', { day: due });
  }
}
