import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $inspection, $responsibility } from '@/api/client';
import { instantText } from '@/ui/instant';
import type { Service } from './acts';

/** How far the chain is signed: whoever holds the key's public half can check everything up to there. */
export function Seal({ of }: { of: Service }) {
  const { t } = useTranslation();
  const newest = { params: { query: { newestFirst: true, limit: 1 } } };
  const duties = $responsibility.useQuery('get', '/api/responsibility/v1/trail/checkpoints', newest, {
    refetchInterval: 60_000,
    enabled: of === 'responsibility',
  });
  const evaluation = $inspection.useQuery('get', '/api/inspection/v1/trail/checkpoints', newest, {
    refetchInterval: 60_000,
    enabled: of === 'inspection',
  });
  const { data, isError } = of === 'inspection' ? evaluation : duties;
  const head = data?.items[0];
  // The list below says why it cannot be read.
  if (isError && !data) return null;
  if (!data) return <Skeleton.Button active block style={{ height: 72, marginBottom: 14 }} />;
  return (
    <Alert
      style={{ marginBottom: 14 }}
      type={head ? 'success' : 'info'}
      icon={<SafetyCertificateOutlined aria-hidden="true" />}
      showIcon
      title={
        head
          ? t('trail.sealed', { pos: head.pos, at: instantText(head.at, 'YYYY-MM-DD HH:mm:ss') })
          : t('trail.unsealed')
      }
      description={
        head && (
          <code style={{ fontSize: 12, overflowWrap: 'anywhere' }}>
            {t('trail.key')} {head.keyId} · {head.hash}
          </code>
        )
      }
    />
  );
}
