import { Alert, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Copy } from '@/session/localCopy';
import { instantText } from './instant';

interface Props {
  older: Copy<unknown> | null;
  onChoose: (local: boolean) => void;
}

/** Words that this computer still has, of a version that others changed since: the person says which shall stand. */
export function OlderCopy({ older, onChoose }: Props) {
  const { t } = useTranslation();
  if (!older) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={t('typed.older', { at: instantText(older.at, 'YYYY-MM-DD HH:mm') })}
      description={t('typed.olderNote')}
      action={
        <Space direction="vertical">
          <Button size="small" onClick={() => onChoose(true)}>
            {t('typed.takeOlder')}
          </Button>
          <Button size="small" onClick={() => onChoose(false)}>
            {t('typed.dropOlder')}
          </Button>
        </Space>
      }
    />
  );
}
