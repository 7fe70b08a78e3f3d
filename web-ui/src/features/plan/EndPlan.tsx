import { StopOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Plan } from './calls';
import { useEnd } from './publishing';

/** Ends a plan before its time; what was fulfilled under it stays. */
export function EndPlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { end, ending, error } = useEnd(plan);
  const [open, setOpen] = useState(false);
  const effect = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/plans/{plan}/close',
    { params: { path: { plan: plan.id } } },
    { enabled: open },
  );
  const [reason, setReason] = useState('');

  async function confirm() {
    await end(reason.trim());
    setOpen(false);
    message.success(t('table.ended'));
    navigate('/plan');
  }

  return (
    <>
      <Button icon={<StopOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('table.end')}
      </Button>
      <Modal
        open={open}
        title={t('table.endAsk')}
        okText={t('table.end')}
        okButtonProps={{ danger: true, disabled: !reason.trim() || !effect.data, loading: ending }}
        cancelText={t('common.cancel')}
        onOk={() => confirm().catch(() => undefined)}
        onCancel={() => setOpen(false)}
      >
        {effect.error && <ProblemAlert error={effect.error} onRetry={effect.refetch} />}
        {effect.data && <p style={{ marginBottom: 4 }}>{t('table.endCounts', { ...effect.data })}</p>}
        <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('table.endNote')}</p>
        <label htmlFor="end-reason">{t('record.reason')}</label>
        <Input.TextArea
          id="end-reason"
          value={reason}
          maxLength={500}
          autoSize={{ minRows: 2 }}
          onChange={(event) => setReason(event.target.value)}
        />
        {error && <ProblemAlert error={error} />}
      </Modal>
    </>
  );
}
