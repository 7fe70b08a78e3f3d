import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { useUnits } from '@/api/units';
import { PersonSelect } from '@/ui/PersonSelect';
import type { Definition } from './calls';
import styles from './Poll.module.css';

type Item = Definition['items'][number];

interface Props {
  item: Item;
  onChange: (some: Partial<Item>) => void;
  onRemove?: () => void;
}

/** One line of the ballot: what is asked, about whom, and under which name the scheme takes it in. */
export function ItemRow({ item, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const units = useUnits();
  const branches = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/party-branches',
    { params: { query: { limit: 200 } } },
    { enabled: item.objectKind === 'BRANCH_SECRETARY' },
  );
  const object = item.object ?? undefined;
  const choices = item.objectKind === 'UNIT' ? units : (branches.data?.items ?? []);
  // A bureau in a superior's poll is in no list of units: the ballot names it.
  const shown =
    !object || choices.some(({ id }) => id === object)
      ? choices
      : [...choices, { id: object, name: item.title }];
  const choose = (chosen: string) => onChange({ object: chosen });
  return (
    <div className={`${styles.row} ${styles.item}`}>
      <Input
        value={item.title}
        maxLength={200}
        aria-label={t('appraisal.itemTitle')}
        placeholder={t('appraisal.itemTitle')}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <Input
        value={item.key}
        maxLength={60}
        aria-label={t('appraisal.itemKey')}
        placeholder={t('appraisal.itemKey')}
        onChange={(event) => onChange({ key: event.target.value })}
      />
      <Select
        value={item.objectKind ?? ''}
        aria-label={t('appraisal.object')}
        options={[
          { value: '', label: t('appraisal.objectNone') },
          ...(['UNIT', 'LEADER', 'BRANCH_SECRETARY'] as const).map((value) => ({
            value,
            label: t(`appraisal.objectKind.${value}`),
          })),
        ]}
        onChange={(kind) =>
          onChange({ objectKind: (kind || undefined) as Item['objectKind'], object: undefined })
        }
      />
      {item.objectKind === 'LEADER' ? (
        <PersonSelect value={object} onChange={choose} />
      ) : (
        <Select
          value={object}
          disabled={!item.objectKind}
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={item.objectKind ? t(`appraisal.objectKind.${item.objectKind}`) : t('appraisal.object')}
          options={shown.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      )}
      {onRemove ? (
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden="true" />}
          aria-label={`${t('common.remove')} ${item.title}`}
          onClick={onRemove}
        />
      ) : (
        <span />
      )}
    </div>
  );
}
