import { Alert, App, DatePicker, Form, Input, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Plan } from './calls';
import { EffectTable } from './EffectTable';
import { countsOf, type Revision, useEffectOf, useRevising } from './revisions';

interface Props {
  plan: Plan;
  old: Plan;
  revision: Revision;
  onClose: () => void;
}

const DAY = 'YYYY-MM-DD';

/** From which day the new version takes over, and exactly what that does, row by row, before it is done. */
export function CarryOutDialog({ plan, old, revision, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const today = useToday();
  const latest = today && revision.latest > today ? today : revision.latest;
  const [on, setOn] = useState<string>(latest);
  const [validTo, setValidTo] = useState<string>(revision.latest);
  const [reason, setReason] = useState<string>(t('revision.reasonDefault'));
  const effect = useEffectOf(plan.id, { on, validTo }, true);
  const { carryOut, busy, error } = useRevising(plan);

  async function confirm() {
    await carryOut({ on, validTo, reason: reason.trim() });
    message.success(t('revision.done'));
    navigate(`/plan?plan=${plan.id}`);
  }

  return (
    <Modal
      open
      width={820}
      title={t('revision.dialogTitle')}
      okText={t('revision.confirm')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy, disabled: !effect.data || !reason.trim() }}
      onOk={() => confirm().catch(() => undefined)}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 16, color: 'var(--ink-soft)' }}>{t('revision.dialogNote')}</p>
      <Form layout="vertical" component="div">
        <div
          style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}
        >
          <Form.Item required label={t('revision.on')} htmlFor="carry-out-on">
            <DatePicker
              id="carry-out-on"
              style={{ width: '100%' }}
              allowClear={false}
              value={dayjs(on)}
              minDate={dayjs(revision.earliest)}
              maxDate={dayjs(latest)}
              onChange={(day: Dayjs | null) => day && setOn(day.format(DAY))}
            />
          </Form.Item>
          <Form.Item required label={t('revision.validTo')} htmlFor="carry-out-to">
            <DatePicker
              id="carry-out-to"
              style={{ width: '100%' }}
              allowClear={false}
              value={dayjs(validTo)}
              minDate={dayjs(on)}
              onChange={(day: Dayjs | null) => day && setValidTo(day.format(DAY))}
            />
          </Form.Item>
        </div>
        <Form.Item required label={t('revision.reason')} htmlFor="carry-out-reason">
          <Input
            id="carry-out-reason"
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
      {effect.error && <ProblemAlert error={effect.error} onRetry={effect.refetch} />}
      {effect.data ? (
        <>
          <Alert type="info" showIcon title={t('revision.effect', { ...countsOf(effect.data) })} />
          <EffectTable plan={plan} old={old} effect={effect.data} query={{ on, validTo }} />
        </>
      ) : (
        !effect.error && <Skeleton active paragraph={{ rows: 6 }} />
      )}
      {error && <ProblemAlert error={error} />}
    </Modal>
  );
}
