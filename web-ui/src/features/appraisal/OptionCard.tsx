import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Filled } from './calls';
import { replace, without } from './lists';
import styles from './Poll.module.css';
import { RemoveLine } from './RemoveLine';
import { free } from './usual';

interface Props {
  options: Filled['options'];
  caps: Filled['caps'];
  onChange: (some: Partial<Filled>) => void;
}

/** What may be ticked, what it is worth, and whether it counts as valid. */
export function OptionCard({ options, caps, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('appraisal.options')}>
      {options.map((option, at) => (
        <div key={option.code} className={styles.row} style={{ gridTemplateColumns: '1fr 90px auto 34px' }}>
          <Input
            value={option.title}
            maxLength={20}
            aria-label={t('appraisal.optionTitle')}
            onChange={(event) => onChange({ options: replace(options, at, { title: event.target.value }) })}
          />
          <InputNumber
            value={option.coefficient}
            min={0}
            max={100}
            disabled={!option.valid}
            aria-label={t('appraisal.coefficient')}
            onChange={(value) => onChange({ options: replace(options, at, { coefficient: value ?? 0 }) })}
          />
          <Checkbox
            checked={option.valid}
            onChange={(event) => onChange({ options: replace(options, at, { valid: event.target.checked }) })}
          >
            {t('appraisal.countsAsValid')}
          </Checkbox>
          <RemoveLine
            name={option.title}
            onClick={() =>
              onChange({
                options: without(options, at),
                caps: caps.filter((cap) => cap.option !== option.code),
              })
            }
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() =>
          onChange({
            options: [...options, { code: free('O', options), title: '', coefficient: 0, valid: true }],
          })
        }
      >
        {t('appraisal.add1')}
      </Button>
    </Card>
  );
}
