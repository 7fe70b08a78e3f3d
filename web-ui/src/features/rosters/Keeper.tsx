import { App, Select, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { useUnits } from '@/api/units';
import type { Roster } from './calls';

/** Which unit keeps a list besides 纪委; the sensitive ones are 纪委's alone. */
export function Keeper({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const units = useUnits();
  const call = $responsibility.useMutation('put', '/api/responsibility/v1/rosters/{kind}/keeper');
  if (!roster.keepable) return null;
  return (
    <Tooltip title={t('rosters.keeperNote')}>
      <Select
        value={roster.keeper?.id ?? ''}
        style={{ minWidth: 148 }}
        prefix={<span style={{ color: 'var(--ink-soft)' }}>{t('rosters.keeper')}</span>}
        aria-label={t('rosters.keeper')}
        showSearch={{ optionFilterProp: 'label' }}
        loading={call.isPending}
        options={[
          { value: '', label: t('rosters.keeperOnly') },
          ...units
            .filter(({ kind }) => kind !== 'LEADERSHIP' && kind !== 'DISCIPLINE')
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={async (unit) => {
          await call
            .mutateAsync({ params: { path: { kind: roster.kind } }, body: { unit: unit || undefined } })
            .then(() => message.success(t('common.saved')))
            .catch(() => undefined);
          await queries.invalidateQueries();
        }}
      />
    </Tooltip>
  );
}
