import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { ReasonDialog } from '@/ui/ReasonDialog';

interface Props {
  event: Schema<'EventSummary'>;
  onClose: () => void;
}

/** Takes back an event that was a mistake; a reason is asked for and kept. */
export function WithdrawEvent({ event, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const call = $responsibility.useMutation('post', '/api/responsibility/v1/events/{event}/withdraw', {
    meta: { shown: true },
  });

  async function withdraw(reason: string) {
    await call.mutateAsync({
      params: { path: { event: event.id }, header: { 'If-Match': `"${event.version}"` } },
      body: { reason },
    });
    await queries.invalidateQueries();
    message.success(t('common.saved'));
  }

  return (
    <ReasonDialog
      title={`${t('events.withdraw')}：${event.title}`}
      ok={t('events.withdraw')}
      note={t('events.withdrawNote')}
      label={t('rosters.reason')}
      danger
      maxLength={500}
      onSay={withdraw}
      onClose={onClose}
    />
  );
}
