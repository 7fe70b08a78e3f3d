import { App, Button, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { useUnits } from '@/api/units';
import { useSession } from '@/session/session';
import { type FormDefinition, tidy, type Values } from '@/ui/forms/definition';
import { FormFields } from '@/ui/forms/FormFields';
import { faultsOf, fieldId, labelAt } from '@/ui/forms/faults';
import { fieldNames } from '@/ui/forms/fieldNames';
import { Missing } from '@/ui/forms/Missing';
import { saidOf } from '@/ui/forms/said';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import { useTyped } from '@/ui/opened/useTyped';
import { Page } from '@/ui/Page';
import panels from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { pathOf } from '@/ui/registerAddress';
import type { Kind } from './areas';
import { copyOf, type Entry, type Filled, fieldsOf, filledOf, readFilled, save, valuesOf } from './calls';
import styles from './Registers.module.css';

interface Props {
  id: string;
  kind: Kind;
  definition: FormDefinition;
  stored: Entry | null;
  /** What a new one begins with. */
  copied?: Entry | null;
}

/** A draft may be incomplete; what is missing is named, and asked for when it is submitted. What stands is kept whole. */
export function EntryForm({ id, kind, definition, stored, copied = null }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const session = useSession();
  const units = useUnits();
  const typed = useTyped<Filled>({
    name: `register.${kind}.${stored?.id ?? `new${copied?.id ?? ''}`}`,
    now: {
      version: stored?.version ?? null,
      values: copied ? copyOf(copied, definition, session.unit) : filledOf(stored),
    },
    load: () => readFilled(id),
  });
  const { change } = typed;
  const { title, partner, parent } = typed.values;
  const values = useMemo(() => valuesOf(typed.values), [typed.values]);
  // What is no draft any more stays whole at every change.
  const standing = stored !== null && stored.state !== 'DRAFT' && stored.state !== 'REVISING';
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const faults = faultsOf(definition, values);
  const missing = [
    !title.trim() && { name: t(`registers.nameOf.${kind}`), id: 'entry-title' },
    ...faults.map(({ path }) => ({ name: labelAt(definition, path), id: fieldId(path) })),
  ].filter((one) => one !== false);
  // The sheet of that year that there is already.
  const there =
    error instanceof ProblemError && error.code === 'REGISTER_SHEET_EXISTS'
      ? String(error.body.entry)
      : undefined;
  const nameOf = fieldNames(definition, {
    title: t(`registers.nameOf.${kind}`),
    partner: t('registers.partnerOptional'),
    parent: t('registers.parentOptional'),
  });

  /** A field that the form lets go of is empty, not as it was. */
  function fill(filled: Values) {
    const gone = Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));
    change(fieldsOf({ ...gone, ...filled }));
  }

  async function keep() {
    setBusy(true);
    setError(null);
    try {
      const body = { kind, title, partner, parent, values: tidy(values) };
      if (await typed.save((version) => save(id, body, version))) {
        message.success(t(standing ? 'registers.savedStanding' : 'registers.saved'));
        navigate(`${pathOf(kind)}/${id}`, { replace: true });
        return;
      }
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <Page
      narrow
      title={stored ? t('registers.editTitle', { name: stored.title }) : t(`registers.add.${kind}`)}
      above={[
        { title: t('nav.registers'), path: '/registers' },
        { title: t(`registers.kind.${kind}`), path: pathOf(kind) },
      ]}
      note={definition.note ?? undefined}
    >
      <div className={panels.form}>
        <div>
          <label htmlFor="entry-title" className={`${panels.label} ${panels.needed}`}>
            {t(`registers.nameOf.${kind}`)}
          </label>
          <Input
            id="entry-title"
            value={title}
            maxLength={200}
            onChange={(event) => change({ title: event.target.value })}
          />
        </div>
        <div className={styles.pair}>
          {kind === 'RISK_POINT' && <Power value={parent} onChange={(power) => change({ parent: power })} />}
          <div>
            <label htmlFor="entry-partner" className={panels.label}>
              {t('registers.partnerOptional')}
            </label>
            <Select
              id="entry-partner"
              value={partner}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              style={{ width: '100%' }}
              options={units
                .filter((unit) => unit.kind !== 'LEADERSHIP' && unit.id !== session.unit)
                .map((unit) => ({ value: unit.id, label: unit.name }))}
              onChange={(unit) => change({ partner: unit })}
            />
          </div>
        </div>
        <FormFields
          definition={definition}
          values={values}
          faults={faults.filter(({ keyword }) => keyword !== 'required')}
          said={saidOf(error)}
          onChange={fill}
        />
        <Conflict
          differences={typed.differences}
          onTake={typed.take}
          label={(field) => nameOf(field) ?? field}
        />
        {error !== null && <ProblemAlert error={error} nameOf={nameOf} />}
        {there !== undefined && <Link to={`${pathOf(kind)}/${there}`}>{t('registers.openThere')}</Link>}
      </div>
      <div className={panels.bar}>
        {missing.length > 0 && (
          <Missing
            lead={t(standing ? 'registers.missingStanding' : 'registers.missing')}
            fields={missing}
            className={styles.missing}
          />
        )}
        <Button
          type="primary"
          size="large"
          loading={busy}
          disabled={standing && missing.length > 0}
          onClick={keep}
        >
          {t(standing ? 'common.save' : 'registers.save')}
        </Button>
      </div>
      <LeaveGuard when={!busy && typed.dirty} note={t('typed.leaveNote')} />
    </Page>
  );
}

/** The power of the own unit that a risk point belongs to. */
function Power({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (power: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const session = useSession();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/register-entries', {
    params: { query: { kind: 'POWER', unit: session.unit ?? undefined, limit: 200 } },
  });
  return (
    <div>
      <label htmlFor="entry-power" className={panels.label}>
        {t('registers.parentOptional')}
      </label>
      <Select
        id="entry-power"
        value={value}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: '100%' }}
        options={data?.items.map((power) => ({ value: power.id, label: power.title }))}
        onChange={onChange}
      />
    </div>
  );
}
