import { Alert, App, Button, DatePicker, Form, Input, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isRefused } from '@/api/problem';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { reviewLeft } from '@/ui/reviewLeft';
import { type Plan, usePlan } from './calls';
import { EffectTable } from './EffectTable';
import { countsOf, useEffectOf, useRevising } from './revisions';

interface Props {
  id: string;
  old: Plan;
  from: string;
  to: string;
  onBack: () => void;
}

const DAY = 'YYYY-MM-DD';

/** Exactly what the new year will bring, and the word that makes it so. */
export function CarryOverPreview({ id, old, from, to, onBack }: Props) {
  const draft = usePlan(id);
  if (!draft.data || isRefused(draft.error))
    return draft.error ? (
      <ProblemAlert error={draft.error} onRetry={draft.refetch} />
    ) : (
      <Skeleton active paragraph={{ rows: 8 }} />
    );
  return <Preview plan={draft.data} old={old} from={from} to={to} onBack={onBack} />;
}

function Preview({ plan, old, from, to, onBack }: Omit<Props, 'id'> & { plan: Plan }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [validTo, setValidTo] = useState(to);
  const [due, setDue] = useState(dayjs(from).add(3, 'month').subtract(1, 'day').format(DAY));
  const [reason, setReason] = useState<string>(t('carryOver.reasonDefault'));
  const effect = useEffectOf(plan.id, { on: from, validTo, carriedDue: due }, true);
  const { carryOut, busy, error } = useRevising(plan);

  async function publish() {
    await carryOut({ on: from, validTo, carriedDue: due, reason: reason.trim() });
    message.success(t('carryOver.done', { year: plan.year }));
    navigate(`/plan?plan=${plan.id}`);
  }

  return (
    <>
      {reviewLeft(plan, t) && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('revision.left', { left: reviewLeft(plan, t) })}
          action={<Link to={`/imports/${plan.id}`}>{t('revision.toReview')}</Link>}
        />
      )}
      <Form layout="vertical" component="div">
        <div
          style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}
        >
          <Form.Item required label={t('carryOver.validTo')} htmlFor="carry-over-to">
            <DatePicker
              id="carry-over-to"
              style={{ width: '100%' }}
              allowClear={false}
              value={dayjs(validTo)}
              minDate={dayjs(from)}
              onChange={(day: Dayjs | null) => day && setValidTo(day.format(DAY))}
            />
          </Form.Item>
          <Form.Item required label={t('carryOver.due')} htmlFor="carry-over-due">
            <DatePicker
              id="carry-over-due"
              style={{ width: '100%' }}
              allowClear={false}
              value={dayjs(due)}
              minDate={dayjs(from)}
              onChange={(day: Dayjs | null) => day && setDue(day.format(DAY))}
            />
          </Form.Item>
          <Form.Item required label={t('carryOver.reason')} htmlFor="carry-over-reason">
            <Input
              id="carry-over-reason"
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          </Form.Item>
        </div>
      </Form>
      {effect.error && <ProblemAlert error={effect.error} onRetry={effect.refetch} />}
      {effect.data ? (
        <>
          <Alert type="info" showIcon title={t('carryOver.effect', { ...countsOf(effect.data) })} />
          <EffectTable
            plan={plan}
            old={old}
            effect={effect.data}
            query={{ on: from, validTo, carriedDue: due }}
          />
        </>
      ) : (
        !effect.error && <Skeleton active paragraph={{ rows: 6 }} />
      )}
      {error && <ProblemAlert error={error} />}
      <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 16 }}>
        <Button size="large" onClick={onBack}>
          {t('carryOver.again')}
        </Button>
        <Button
          type="primary"
          size="large"
          loading={busy}
          disabled={!effect.data || !reason.trim() || !!reviewLeft(plan, t)}
          onClick={() => publish().catch(() => undefined)}
        >
          {t('carryOver.publish', { year: plan.year })}
        </Button>
      </div>
    </>
  );
}
