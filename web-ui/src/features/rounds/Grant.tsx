import { FolderOpenOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { $inspection } from '@/api/client';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { atObject, OBJECT, type RoundView, useMember } from './calls';

/** Well before a grant of two hours runs out. */
const AGAIN = 90 * 60_000;

/** Lets a member of the team open the records behind the figures, and says how long; to others it shows nothing. */
export function Grant({ view, object }: { view: RoundView; object: string }) {
  const { t } = useTranslation();
  const member = useMember(view, object);
  const grantable = has(useSession(), 'inspector', 'superior');
  const grant = $inspection.useQuery('post', `${OBJECT}/grants`, atObject(view.round.id, object), {
    enabled: member && grantable,
    staleTime: AGAIN,
    refetchInterval: AGAIN,
  });
  if (!grant.data || isRefused(grant.error))
    return grant.error ? <ProblemAlert error={grant.error} onRetry={grant.refetch} /> : null;
  return (
    <Alert
      type="info"
      showIcon
      icon={<FolderOpenOutlined aria-hidden="true" />}
      title={t('roundWork.granted', { until: instantText(grant.data.until, 'HH:mm') })}
    />
  );
}
