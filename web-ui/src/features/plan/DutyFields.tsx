import { DeleteOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select, Switch } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitOption } from '@/api/units';
import { periodText } from '@/ui/period';
import { ClauseNumber } from '@/ui/TaskText';
import type { DutyChange, Window } from './calls';
import { DutyDates } from './DutyDates';
import styles from './DutyFields.module.css';
import { EventFields } from './EventFields';
import { LimitFields } from './LimitFields';
import { noLimit } from './rowChange';
import { UnitLines } from './UnitLines';

const kinds = ['RECURRING', 'EVENT', 'STAFFING', 'TARGET', 'STANDING', 'MILESTONE', 'PROHIBITION'] as const;
const periods = ['P1D', 'P1W', 'P2W', 'P1M', 'P2M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P3Y', 'P5Y'];
const owers = ['UNIT', 'BUREAU', 'LEADER', 'PERSON', 'BRANCH', 'MEMBER'] as const;
const lists = [
  'LEADING_GROUP',
  'HEADS',
  'LEADING_GROUP_AND_HEADS',
  'HEADS_AND_DEPUTIES',
  'DEPUTY_HEADS',
  'ECONOMIC_RESPONSIBILITY',
] as const;
/** Those of which the units may be named whose posts owe. */
const inUnits: readonly (string | null | undefined)[] = [
  'HEADS',
  'LEADING_GROUP_AND_HEADS',
  'HEADS_AND_DEPUTIES',
  'DEPUTY_HEADS',
];
const parties = ['BRANCHES', 'GENERAL_BRANCHES', 'GENERAL_ELSE_BRANCHES', 'BOTH'] as const;
const ways = ['SHARED', 'EACH', 'FIRST'] as const;

interface Props {
  index: number;
  task: string;
  value: DutyChange;
  /** The duty that the person came for. */
  first: boolean;
  options: UnitOption[];
  /** The dates that it brings as it stands in the form; not known yet while they are asked for. */
  windows?: readonly Window[];
  onChange: (duty: DutyChange) => void;
  onRemove: () => void;
}

export function DutyFields({ index, task, value, first, options, windows, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLFieldSetElement>(null);
  const put = (part: Partial<DutyChange>) => onChange({ ...value, ...part });
  const counted = value.kind === 'RECURRING' || value.kind === 'STAFFING' || value.kind === 'TARGET';
  const periodic = value.kind === 'RECURRING' || value.kind === 'MILESTONE' || value.kind === 'PROHIBITION';
  const ofHeads = value.owedBy === 'LEADER' && inUnits.includes(value.posts);
  const owners = t(ofHeads ? 'rowForm.headsOf' : 'rowForm.owners');
  const bounded = counted || value.kind === 'PROHIBITION';

  useEffect(() => {
    if (first) place.current?.scrollIntoView({ block: 'center' });
  }, [first]);

  return (
    <fieldset ref={place} className={`${styles.duty} ${first ? styles.first : ''}`}>
      <legend className={styles.clause}>
        <ClauseNumber index={index} /> {task.slice(value.start ?? 0, value.end ?? 0)}
      </legend>
      <Button
        className={styles.remove}
        type="text"
        danger
        icon={<DeleteOutlined aria-hidden="true" />}
        aria-label={`${t('rowForm.dutyRemove')} ${index + 1}`}
        onClick={onRemove}
      />
      <div className={styles.fields}>
        <Field label={t('rowForm.kind')}>
          <Select
            value={value.kind}
            aria-label={t('rowForm.kind')}
            options={kinds.map((kind) => ({ value: kind, label: t(`dutyKind.${kind}`) }))}
            onChange={(kind) => put({ kind })}
          />
        </Field>
        {periodic && (
          <Field label={t('rowForm.every')}>
            <Select
              value={value.every ?? undefined}
              aria-label={t('rowForm.every')}
              allowClear={value.kind !== 'RECURRING'}
              options={periodsWith(value.every).map((period) => ({
                value: period,
                label: periodText(period, t),
              }))}
              onChange={(every?: string) => put({ every })}
            />
          </Field>
        )}
        {counted && (
          <Field label={t('rowForm.atLeast')}>
            <InputNumber
              value={value.atLeast}
              min={1}
              max={1000}
              aria-label={t('rowForm.atLeast')}
              onChange={(atLeast) => put({ atLeast })}
            />
          </Field>
        )}
        {bounded && (
          <Field label={t('rowForm.atMost')}>
            <InputNumber
              value={value.atMost}
              min={1}
              max={1000}
              aria-label={t('rowForm.atMost')}
              onChange={(atMost) => put({ atMost })}
            />
          </Field>
        )}
        <Field label={t('rowForm.owedBy')}>
          <Select
            value={value.owedBy}
            aria-label={t('rowForm.owedBy')}
            options={owers.map((ower) => ({ value: ower, label: t(`owedBy.${ower}`) }))}
            onChange={(owedBy) => put({ owedBy })}
          />
        </Field>
        {value.owedBy === 'LEADER' && (
          <Field label={t('rowForm.posts')}>
            <Select
              value={value.posts ?? 'LEADING_GROUP'}
              aria-label={t('rowForm.posts')}
              options={lists.map((list) => ({ value: list, label: t(`posts.${list}`) }))}
              onChange={(posts) => put({ posts })}
            />
          </Field>
        )}
        {value.owedBy === 'BRANCH' && (
          <Field label={t('rowForm.branches')}>
            <Select
              value={value.branches ?? 'BRANCHES'}
              aria-label={t('rowForm.branches')}
              options={parties.map((party) => ({ value: party, label: t(`branches.${party}`) }))}
              onChange={(branches) => put({ branches })}
            />
          </Field>
        )}
        <EventFields value={value} put={put} />
        <Field label={t('rowForm.sharing')}>
          <Select
            value={value.sharing}
            aria-label={t('rowForm.sharing')}
            options={ways.map((way) => ({ value: way, label: t(`sharing.${way}`) }))}
            onChange={(sharing) => put({ sharing })}
          />
        </Field>
      </div>
      <DutyDates kind={value.kind} windows={windows} />
      <div className={styles.more}>
        <span className={styles.label}>{owners}</span>
        <UnitLines
          label={owners}
          value={value.owners}
          options={options}
          onChange={(owners) => put({ owners })}
        />
        <span className={styles.label}>
          <Switch
            size="small"
            checked={Boolean(value.timeLimit)}
            aria-label={t('rowForm.ownLimit')}
            onChange={(on) => put({ timeLimit: on ? { ...noLimit, kind: 'BY_DATE', text: '' } : undefined })}
          />{' '}
          {t('rowForm.ownLimit')}
        </span>
        {value.timeLimit && (
          <LimitFields value={value.timeLimit} onChange={(timeLimit) => put({ timeLimit })} />
        )}
      </div>
    </fieldset>
  );
}

/** A period that was read (每半月 is P15D) is offered beside the usual ones. */
function periodsWith(every: string | null | undefined): string[] {
  return every && !periods.includes(every) ? [every, ...periods] : periods;
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
}
