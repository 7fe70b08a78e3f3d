import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { tidy, type Values } from '@/ui/forms/definition';
import { FormFields } from '@/ui/forms/FormFields';
import { faultsOf } from '@/ui/forms/faults';
import panels from '@/ui/Panels.module.css';
import { uuidv7 } from '@/ui/uuid';
import type { Kind } from './areas';
import { BulkDialog } from './BulkDialog';
import type { Summary } from './bulk';
import { addFile, noteAlone } from './calls';

interface Props {
  kind: Kind;
  form: Schema<'FormVersionView'>;
  entries: readonly Summary[];
  onClose: () => void;
}

/** The same note for several entries: a yearly review that changes nothing, what was published on one day in one place. */
export function BulkNote({ kind, form: { definition }, entries, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const input = useRef<HTMLInputElement>(null);
  const [heldOn, setHeldOn] = useState<string | null>(today);
  const [values, setValues] = useState<Values>({});
  const [file, setFile] = useState<File | null>(null);
  // The same ones again where an answer was lost: nothing is noted twice.
  const ids = useMemo(() => new Map(entries.map(({ id }) => [id, uuidv7()])), [entries]);
  const papers = useMemo(
    () => new Map(entries.map(({ id }) => [id, file ? uuidv7() : null])),
    [entries, file],
  );
  const faults = faultsOf(definition, values);

  async function run({ id }: Summary) {
    const note = ids.get(id) ?? uuidv7();
    const paper = papers.get(id);
    if (file && paper) await addFile(id, file, paper);
    await noteAlone(id, note, {
      heldOn: heldOn ?? '',
      values: tidy(values),
      files: paper ? [paper] : [],
    });
  }

  return (
    <BulkDialog
      title={t('registers.bulkNote', { name: definition.title, count: entries.length })}
      entries={entries}
      ready={heldOn !== null && faults.length === 0}
      run={run}
      onClose={onClose}
    >
      <p style={{ margin: 0, color: 'var(--ink-soft)' }}>
        {t(kind === 'DISCLOSURE' ? 'registers.bulkNoteDues' : 'registers.bulkNoteHint')}
      </p>
      <div>
        <label htmlFor="bulk-day" className={panels.label}>
          {t('registers.heldOn')}
        </label>
        <DatePicker
          id="bulk-day"
          value={heldOn ? dayjs(heldOn) : null}
          maxDate={dayjs(today)}
          onChange={(day) => setHeldOn(day?.format('YYYY-MM-DD') ?? null)}
        />
      </div>
      <FormFields
        definition={definition}
        values={values}
        faults={faults.filter(({ keyword }) => keyword !== 'required')}
        onChange={setValues}
      />
      <div>
        {file && <div className={panels.file}>{file.name}</div>}
        <Button onClick={() => input.current?.click()}>{t('registers.proofAdd')}</Button>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('registers.proofAdd')}
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            event.target.value = '';
          }}
        />
      </div>
    </BulkDialog>
  );
}
