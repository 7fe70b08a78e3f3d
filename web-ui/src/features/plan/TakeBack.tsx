import { RollbackOutlined } from '@ant-design/icons';
import { Alert, App, Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Plan } from './calls';
import { useTakeBack, useTakingBack } from './publishing';

/** Takes back a carry-over that came too early; it says before what would happen, or what stands in the way. */
export function TakeBack({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { takeBack, taking, error } = useTakeBack(plan);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { data, error: unread, refetch } = useTakingBack(plan, open);
  const possible = data?.obstacles.length === 0;

  async function confirm() {
    const { old } = await takeBack(reason.trim());
    setOpen(false);
    message.success(t('carryOver.takenBack'));
    navigate(`/plan?plan=${old.id}`);
  }

  return (
    <>
      <Button icon={<RollbackOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('carryOver.takeBack')}
      </Button>
      <Modal
        open={open}
        title={t('carryOver.takeBackAsk', { year: plan.year })}
        okText={t('carryOver.takeBack')}
        okButtonProps={{ danger: true, disabled: !possible || !reason.trim(), loading: taking }}
        cancelText={t('common.cancel')}
        onOk={() => confirm().catch(() => refetch())}
        onCancel={() => setOpen(false)}
      >
        {unread && <ProblemAlert error={unread} onRetry={refetch} />}
        {!data && !unread && <Skeleton active />}
        {data && !possible && (
          <Alert
            type="warning"
            showIcon
            title={t('carryOver.takeBackInUse')}
            description={
              <ul>
                {data.obstacles.map(({ kind, count }) => (
                  <li key={kind}>{t(`carryOver.obstacles.${kind}`, { count })}</li>
                ))}
              </ul>
            }
          />
        )}
        {data && possible && (
          <>
            <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>
              {t('carryOver.takeBackNote', {
                old: data.old.name,
                returning: data.returning,
                reopening: data.reopening,
                closing: data.closing,
              })}
            </p>
            <label htmlFor="take-back-reason">{t('record.reason')}</label>
            <Input.TextArea
              id="take-back-reason"
              value={reason}
              maxLength={500}
              autoSize={{ minRows: 2 }}
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )}
        {error && possible && <ProblemAlert error={error} />}
      </Modal>
    </>
  );
}
