import { Alert, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** A secret address on its only appearance. */
export function AddressOnce({ path }: { path: string }) {
  const { t } = useTranslation();
  const address = `${window.location.origin}${path}`;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('subscription.once')}
      description={
        <Typography.Text copyable={{ text: address }} code style={{ overflowWrap: 'anywhere' }}>
          {address}
        </Typography.Text>
      }
    />
  );
}
