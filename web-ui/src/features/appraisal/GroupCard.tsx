import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Filled } from './calls';
import { replace, without } from './lists';
import styles from './Poll.module.css';
import { RemoveLine } from './RemoveLine';
import { free } from './usual';

interface Props {
  groups: Filled['groups'];
  onChange: (some: Partial<Filled>) => void;
}

/** Who votes, and with which weight. */
export function GroupCard({ groups, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('appraisal.groups')}>
      {groups.map((group, at) => (
        <div key={group.code} className={styles.row} style={{ gridTemplateColumns: '1fr 90px 34px' }}>
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
          <RemoveLine name={group.title} onClick={() => onChange({ groups: without(groups, at) })} />
        </div>
      ))}
      <Button
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => onChange({ groups: [...groups, { code: free('G', groups), title: '', weight: 0 }] })}
      >
        {t('appraisal.add1')}
      </Button>
    </Card>
  );
}
