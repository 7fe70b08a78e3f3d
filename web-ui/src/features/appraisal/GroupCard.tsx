import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { countPeople, type Filled } from './calls';
import { replace, without } from './lists';
import styles from './Poll.module.css';
import { RemoveLine } from './RemoveLine';
import { free } from './usual';

interface Props {
  groups: Filled['groups'];
  items: Filled['items'];
  onChange: (some: Partial<Filled>) => void;
}

/** Who votes, how many they are, and with which weight. */
export function GroupCard({ groups, items, onChange }: Props) {
  const { t } = useTranslation();
  const units = new Set(items.map((item) => (item.objectKind === 'UNIT' ? item.object : undefined)));
  const unit = units.size === 1 ? ([...units][0] ?? undefined) : undefined;
  const { data: onRoster } = useQuery({
    queryKey: ['people on the roster', unit],
    queryFn: () => countPeople(unit),
  });
  return (
    <Card title={t('appraisal.groups')}>
      {groups.map((group, at) => (
        <div key={group.code} className={styles.row} style={{ gridTemplateColumns: '1fr 90px 110px 34px' }}>
          <Input
            value={group.title}
            maxLength={40}
            aria-label={t('appraisal.groupTitle')}
            onChange={(event) => onChange({ groups: replace(groups, at, { title: event.target.value }) })}
          />
          <InputNumber
            value={group.weight}
            min={0}
            max={100}
            aria-label={t('appraisal.weight')}
            onChange={(value) => onChange({ groups: replace(groups, at, { weight: value ?? 0 }) })}
          />
          <InputNumber
            value={group.heads}
            min={1}
            max={100_000}
            precision={0}
            aria-label={`${t('appraisal.heads')} ${group.title}`}
            placeholder={t('appraisal.heads')}
            onChange={(value) => onChange({ groups: replace(groups, at, { heads: value ?? undefined }) })}
          />
          <RemoveLine name={group.title} onClick={() => onChange({ groups: without(groups, at) })} />
        </div>
      ))}
      <p className={styles.note}>
        {t('appraisal.headsNote')}
        {onRoster !== undefined &&
          ` ${t(unit ? 'appraisal.rosterUnit' : 'appraisal.roster', { count: onRoster })}`}
      </p>
      <Button
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => onChange({ groups: [...groups, { code: free('G', groups), title: '', weight: 0 }] })}
      >
        {t('appraisal.add1')}
      </Button>
    </Card>
  );
}
