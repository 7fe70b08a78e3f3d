import { App, Button, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { InspectionSchema } from '@/api/schema';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTyped } from '@/ui/opened/useTyped';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, ROUND, type RoundView, useChange } from './calls';
import styles from './Rounds.module.css';

type Draft = InspectionSchema<'RoundRequest'>;

const stages = [
  'SELF_INSPECTION',
  'INSPECTION',
  'SCORING',
  'EXCHANGE',
  'DECISION',
  'PUBLICATION',
  'RECTIFICATION',
] as const;

/** The days of a round that ends with the year: two weeks for the reports, ten days on site, a month to rectify. */
function usual(asOf: string): Draft['stages'] {
  const days = [15, 10, 5, 3, 3, 3, 31];
  let from = dayjs(asOf);
  return stages.map((stage, index) => {
    const starts = from.format('YYYY-MM-DD');
    const ends = from.add((days[index] ?? 1) - 1, 'day').format('YYYY-MM-DD');
    from = from.add(days[index] ?? 1, 'day');
    return { stage, starts, ends, remindDays: 3 };
  });
}

function openedOf({ round, stages: kept }: RoundView): Opened<Draft> {
  const { version, title, level, scheme, from, to, asOf, siteShare, sampleSize } = round;
  return {
    version,
    values: {
      ...{ title, level, scheme: scheme ?? undefined, from, to, asOf, siteShare, sampleSize },
      stages: kept.length > 0 ? kept : usual(asOf),
    },
  };
}

interface Props {
  id: string;
  stored: RoundView | null;
  today: string;
}

export function RoundForm({ id, stored, today }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { busy, error, run } = useChange();
  const year = today.slice(0, 4);
  const typed = useTyped<Draft>({
    name: `round.${stored?.round.id ?? 'new'}`,
    now: stored
      ? openedOf(stored)
      : {
          version: null,
          values: {
            title: `${year}年度惩防体系建设检查考评`,
            level: 'UNITS',
            from: `${year}-01-01`,
            to: `${year}-12-31`,
            asOf: today,
            siteShare: 0.333,
            sampleSize: 5,
            stages: usual(today),
          },
        },
    load: async () => {
      const { data } = await inspection.GET(ROUND, at(id));
      if (!data) throw new Error('a round came back empty');
      return openedOf(data);
    },
  });
  const { values: draft, change } = typed;
  const schemes = $inspection.useQuery('get', '/api/inspection/v1/schemes', {
    params: { query: { state: 'ADOPTED', limit: 100 } },
  });

  const labels: Record<keyof Draft, string> = {
    title: t('rounds.title'),
    level: t('rounds.level'),
    scheme: t('rounds.scheme'),
    from: t('rounds.period'),
    to: t('rounds.period'),
    asOf: t('rounds.asOf'),
    siteShare: t('rounds.share'),
    sampleSize: t('rounds.sample'),
    stages: t('rounds.calendar'),
  };

  async function keep() {
    await run(async () => {
      const saved = await typed.save((version) =>
        inspection.PUT(ROUND, { params: { path: { round: id }, header: ifMatch(version) }, body: draft }),
      );
      if (!saved) return;
      message.success(t('rounds.saved'));
      navigate(`/rounds/${id}`, { replace: true });
    });
  }

  return (
    <Page
      narrow
      title={stored ? t('rounds.edit') : t('rounds.new')}
      above={[{ title: t('nav.rounds'), path: '/rounds' }]}
    >
      <div className={styles.form}>
        <div className={styles.two}>
          <Field id="round-title" label={t('rounds.title')}>
            <Input
              id="round-title"
              value={draft.title}
              onChange={(event) => change({ title: event.target.value })}
            />
          </Field>
          <Field id="round-scheme" label={t('rounds.scheme')}>
            <Select
              id="round-scheme"
              style={{ width: '100%' }}
              value={draft.scheme}
              placeholder={t('rounds.schemeNone')}
              options={schemes.data?.items.map((one) => ({
                value: one.id,
                label: `${one.title}（${one.year}）`,
              }))}
              onChange={(scheme) => change({ scheme })}
            />
          </Field>
          <Field id="round-level" label={t('rounds.level')}>
            <Select
              id="round-level"
              style={{ width: '100%' }}
              value={draft.level}
              options={(['UNITS', 'BUREAUS'] as const).map((value) => ({
                value,
                label: t(`rounds.levels.${value}`),
              }))}
              onChange={(level) => change({ level })}
            />
          </Field>
          <Field id="round-period" label={t('rounds.period')}>
            <DatePicker.RangePicker
              id="round-period"
              allowClear={false}
              value={[dayjs(draft.from), dayjs(draft.to)]}
              onChange={(span) =>
                span?.[0] &&
                span[1] &&
                change({ from: span[0].format('YYYY-MM-DD'), to: span[1].format('YYYY-MM-DD') })
              }
            />
          </Field>
          <Field id="round-asof" label={t('rounds.asOf')} note={t('rounds.asOfNote')}>
            <DatePicker
              id="round-asof"
              allowClear={false}
              value={dayjs(draft.asOf)}
              onChange={(day) => day && change({ asOf: day.format('YYYY-MM-DD') })}
            />
          </Field>
          <div className={styles.row}>
            <Field id="round-share" label={t('rounds.share')}>
              <InputNumber
                id="round-share"
                min={0.1}
                max={100}
                precision={1}
                value={Number(draft.siteShare) * 100}
                onChange={(value) => value && change({ siteShare: Math.round(value * 10) / 1000 })}
              />
            </Field>
            <Field id="round-sample" label={t('rounds.sample')}>
              <InputNumber
                id="round-sample"
                min={1}
                max={50}
                value={draft.sampleSize}
                onChange={(value) => value && change({ sampleSize: value })}
              />
            </Field>
          </div>
        </div>
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <legend className={styles.label}>{t('rounds.calendar')}</legend>
          <div className={styles.two}>
            {draft.stages.map((one, index) => (
              <Field key={one.stage} id={`stage-${one.stage}`} label={t(`rounds.stage.${one.stage}`)}>
                <DatePicker.RangePicker
                  id={`stage-${one.stage}`}
                  allowClear={false}
                  value={[dayjs(one.starts), dayjs(one.ends)]}
                  onChange={(span) => {
                    if (!span?.[0] || !span[1]) return;
                    const next = [...draft.stages];
                    next[index] = {
                      ...one,
                      starts: span[0].format('YYYY-MM-DD'),
                      ends: span[1].format('YYYY-MM-DD'),
                    };
                    change({ stages: next });
                  }}
                />
              </Field>
            ))}
          </div>
        </fieldset>
        <Conflict differences={typed.differences} onTake={typed.take} label={(field) => labels[field]} />
        {error !== null && <ProblemAlert error={error} />}
        <LeaveGuard when={!busy && typed.dirty} note={t('typed.leaveNote')} />
        <div className={styles.bar}>
          <Button type="primary" size="large" loading={busy} onClick={keep}>
            {t('rounds.save')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

interface FieldProps {
  id: string;
  label: string;
  note?: string;
  children: ReactNode;
}

function Field({ id, label, note, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
      {note && <span className={styles.sub}>{note}</span>}
    </div>
  );
}
