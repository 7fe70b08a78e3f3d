import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { ReasonDialog } from '@/ui/ReasonDialog';

interface Props {
  delegation: Schema<'DelegationView'>;
  onClose: () => void;
}

export function RevokeForm({ delegation, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const call = $responsibility.useMutation('post', '/api/responsibility/v1/delegations/{delegation}/revoke', {
    meta: { shown: true },
  });

  async function revoke(reason: string) {
    await call.mutateAsync({
      params: {
        path: { delegation: delegation.id },
        header: { 'If-Match': `"${delegation.version}"` },
      },
      body: { reason },
    });
    await queries.invalidateQueries();
    message.success(t('common.saved'));
  }

  return (
    <ReasonDialog
      title={t('delegations.revokeAsk', { name: delegation.deputy.name })}
      ok={t('delegations.revoke')}
      label={t('rosters.reason')}
      danger
      maxLength={500}
      onSay={revoke}
      onClose={onClose}
    />
  );
}
