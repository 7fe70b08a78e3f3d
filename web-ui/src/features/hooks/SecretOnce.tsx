import { Alert, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Modal } from '@/ui/Dialog';

/** A secret on its only appearance. */
export function SecretOnce({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={t('hooks.secret')}
      okText={t('common.done')}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={onClose}
      onCancel={onClose}
    >
      <Alert type="warning" showIcon title={t('hooks.secretOnce')} style={{ marginBottom: 12 }} />
      <Typography.Paragraph copyable={{ text: secret }} code style={{ overflowWrap: 'anywhere' }}>
        {secret}
      </Typography.Paragraph>
    </Modal>
  );
}
