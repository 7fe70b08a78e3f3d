import { Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { planOn, planOptions } from '@/ui/planOptions';
import { SettingsForm } from './SettingsForm';

/** 提醒设置 of a plan in force: how early, who is told when it is late, when nothing is sent. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const [chosen, setChosen] = useState<string>();
  const plans = $responsibility.useQuery('get', '/api/responsibility/v1/plans', {
    params: { query: { state: 'IN_FORCE', limit: 50 } },
  });
  const plan = chosen ?? planOn(plans.data?.items ?? [], today)?.id;
  const settings = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/plans/{plan}/reminder-settings',
    { params: { path: { plan: plan ?? '' } } },
    { enabled: plan !== undefined },
  );
  return (
    <Modal open title={t('reminders.settings')} footer={null} onCancel={onClose}>
      <p style={{ marginBottom: 16, color: 'var(--ink-soft)' }}>{t('reminders.settingsNote')}</p>
      {plans.data && plans.data.items.length > 1 && (
        <Select
          value={plan}
          aria-label={t('table.which')}
          style={{ width: '100%', marginBottom: 16 }}
          options={planOptions(plans.data.items)}
          onChange={setChosen}
        />
      )}
      {plans.data?.items.length === 0 && <Nothing title={t('table.none')} note={t('table.noneNote')} />}
      {(plans.error || settings.error) && <ProblemAlert error={plans.error ?? settings.error} />}
      {settings.isLoading && <Skeleton active />}
      {settings.data && <SettingsForm key={settings.data.plan} settings={settings.data} onClose={onClose} />}
    </Modal>
  );
}
