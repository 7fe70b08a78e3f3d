import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { instantText } from '@/ui/instant';
import { LETTERS } from './calls';

/** Whether letters go out; said only where there is something to say. */
export function Letters() {
  const { t } = useTranslation();
  const { data, refetch } = $responsibility.useQuery('get', LETTERS, {}, { refetchInterval: 15_000 });
  const again = $responsibility.useMutation('post', '/api/responsibility/v1/reminder-letters/again');
  if (!data || (data.waiting === 0 && data.givenUp === 0)) return null;
  return (
    <Alert
      style={{ marginBottom: 16 }}
      type={data.givenUp > 0 ? 'warning' : 'info'}
      showIcon
      title={t('hooks.letters', { waiting: data.waiting, givenUp: data.givenUp })}
      description={[
        data.deliveredAt && t('hooks.lettersLast', { at: instantText(data.deliveredAt) }),
        data.problem,
      ]
        .filter(Boolean)
        .join(' · ')}
      action={
        data.givenUp > 0 && (
          <ConfirmButton
            size="small"
            ask={t('hooks.againAsk')}
            onConfirm={() =>
              again
                .mutateAsync({})
                .then(() => refetch())
                .catch(() => undefined)
            }
          >
            {t('hooks.again')}
          </ConfirmButton>
        )
      }
    />
  );
}
