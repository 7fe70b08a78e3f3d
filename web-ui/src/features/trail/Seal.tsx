import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';

type Checkpoint = Schema<'Checkpoint'>;

/** The signed heads come oldest first: the newest is the last of the last page. */
async function newestHead(): Promise<Checkpoint | null> {
  let head: Checkpoint | null = null;
  let after: string | undefined;
  do {
    const { data } = await responsibility.GET('/api/responsibility/v1/trail/checkpoints', {
      params: { query: { after, limit: 200 } },
    });
    head = data?.items.at(-1) ?? head;
    after = data?.next ?? undefined;
  } while (after);
  return head;
}

/** How far the chain is signed: whoever holds the key's public half can check everything up to there. */
export function Seal() {
  const { t } = useTranslation();
  const { data: head } = useQuery({ queryKey: ['trail-head'], queryFn: newestHead, refetchInterval: 60_000 });
  if (head === undefined) return <Skeleton.Button active block style={{ height: 72, marginBottom: 14 }} />;
  return (
    <Alert
      style={{ marginBottom: 14 }}
      type={head ? 'success' : 'info'}
      icon={<SafetyCertificateOutlined aria-hidden="true" />}
      showIcon
      title={
        head
          ? t('trail.sealed', { pos: head.pos, at: dayjs(head.at).format('YYYY-MM-DD HH:mm:ss') })
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
