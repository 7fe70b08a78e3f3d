import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitOptions } from '@/api/units';
import { Drawer, STAYS } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import { useTyped } from '@/ui/opened/useTyped';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Limit, type Plan, type Row, type RowChange, readPlan, useReview, useTrial } from './calls';
import { DutyFields } from './DutyFields';
import styles from './DutyFields.module.css';
import { LimitFields } from './LimitFields';
import { changeOf, newDuty, tidy } from './rowChange';
import { UnitLines } from './UnitLines';

interface Props {
  plan: Plan;
  row: Row | null;
  /** The duty that the person came for; it is brought into view. */
  duty?: string;
  onClose: () => void;
}

/** Corrects what was read of one row: its units, its limit and all its duties, saved as a whole. */
export function RowDrawer({ plan, row, duty, onClose }: Props) {
  return (
    <Drawer
      open={row !== null}
      onClose={onClose}
      size={720}
      closable={false}
      {...STAYS}
      styles={{ body: { padding: 0 } }}
    >
      {row && <RowForm plan={plan} row={row} duty={duty} onClose={onClose} />}
    </Drawer>
  );
}

function RowForm({ plan, row, duty, onClose }: Props & { row: Row }) {
  const { t } = useTranslation();
  const options = useUnitOptions();
  const review = useReview(plan);
  const typed = useTyped<RowChange>({
    name: `row.${row.id}`,
    now: { version: plan.version, values: changeOf(row) },
    load: async () => {
      const { version, rows } = await readPlan(plan.id);
      const found = rows.find(({ id }) => id === row.id);
      if (!found) throw new Error('a row came back empty');
      return { version, values: changeOf(found) };
    },
  });
  const { values, change: put } = typed;
  const [selected, setSelected] = useState<[number, number] | null>(null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const task = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const trial = useTrial(plan.id, { ...values, duties: values.duties.map(tidy) });

  useEffect(() => {
    if (!duty) form.current?.querySelector('[data-unknown]')?.scrollIntoView({ block: 'center' });
  }, [duty]);

  const labels: Record<keyof RowChange, string> = {
    responsible: t('rowForm.responsible'),
    supporting: t('rowForm.supporting'),
    timeLimit: t('rowForm.limit'),
    duties: t('rowForm.duties'),
  };

  /** Of the duties only the form itself can show what became of them. */
  function theirs(field: keyof RowChange, value: unknown) {
    if (field === 'duties') return t('rowForm.dutiesNow', { count: (value as RowChange['duties']).length });
    const words = field === 'timeLimit' ? [value as Limit] : (value as { text: string }[]);
    return words.map(({ text }) => text).join('、') || '—';
  }

  async function save() {
    setSaving(true);
    setError(null);
    try {
      const body = { ...values, duties: values.duties.map(tidy) };
      if (await typed.save((version) => review.change(row.id, body, version ?? plan.version))) {
        onClose();
        return;
      }
    } catch (reason) {
      setError(reason);
    }
    setSaving(false);
  }

  return (
    <div ref={form} style={{ display: 'grid', gridTemplateRows: 'auto 1fr auto', height: '100%' }}>
      <h2
        style={{ padding: '18px 24px', borderBottom: '1px solid var(--line)', fontSize: 17, fontWeight: 650 }}
      >
        {t('rowForm.title', { no: row.item.no })} {row.item.name}
      </h2>
      <div style={{ overflow: 'auto', padding: '16px 24px 28px' }}>
        <textarea
          ref={task}
          className={styles.task}
          readOnly
          rows={4}
          value={row.task}
          aria-label={t('rowForm.task')}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            setSelected(selectionEnd > selectionStart ? [selectionStart, selectionEnd] : null)
          }
        />
        <h3 className={styles.heading}>{t('rowForm.responsible')}</h3>
        <UnitLines
          label={t('rowForm.responsible')}
          value={values.responsible}
          options={options}
          onChange={(responsible) => put({ responsible })}
        />
        <h3 className={styles.heading}>{t('rowForm.supporting')}</h3>
        <UnitLines
          label={t('rowForm.supporting')}
          value={values.supporting}
          options={options}
          onChange={(supporting) => put({ supporting })}
        />
        <h3 className={styles.heading}>{t('rowForm.limit')}</h3>
        <LimitFields value={values.timeLimit} onChange={(timeLimit) => put({ timeLimit })} />
        <h3 className={styles.heading}>{t('rowForm.duties')}</h3>
        {values.duties.map((one, index) => (
          <DutyFields
            key={one.id ?? index}
            index={index}
            task={row.task}
            value={one}
            first={one.id !== undefined && one.id === duty}
            options={options}
            windows={trial.data?.duties[index]?.windows}
            onChange={(changed) =>
              put({ duties: values.duties.map((was, at) => (at === index ? changed : was)) })
            }
            onRemove={() => put({ duties: values.duties.filter((_, at) => at !== index) })}
          />
        ))}
        <Button
          type="dashed"
          icon={<PlusOutlined aria-hidden="true" />}
          disabled={!selected}
          onClick={() => selected && put({ duties: [...values.duties, newDuty(...selected)] })}
        >
          {t('rowForm.dutyAdd')}
        </Button>
        <p className={styles.label} style={{ marginTop: 6 }}>
          {t('rowForm.taskNote')}
        </p>
      </div>
      <div style={{ display: 'grid', gap: 10, padding: '12px 24px', borderTop: '1px solid var(--line)' }}>
        <Conflict
          differences={typed.differences}
          onTake={typed.take}
          label={(field) => labels[field]}
          text={theirs}
        />
        {error !== null && <ProblemAlert error={error} />}
        <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8 }}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="primary" loading={saving} onClick={save}>
            {t('rowForm.save')}
          </Button>
        </div>
      </div>
    </div>
  );
}
