import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '@/ui/forms/definition';
import styles from './FormEditor.module.css';

type Serves = FormDefinition['serves'];

/** Which clauses a form is meant for, by item and words. */
export function ServesEditor({ value, onChange }: { value: Serves; onChange: (serves: Serves) => void }) {
  const { t } = useTranslation();
  const put = (index: number, part: Partial<Serves[number]>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Card size="small" title={t('forms.served')}>
      <p className={styles.label} style={{ marginBottom: 8 }}>
        {t('forms.servedNote')}
      </p>
      {value.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and a moved one shows the same
        <div key={index} className={styles.line}>
          <Input
            value={one.item ?? ''}
            maxLength={20}
            aria-label={t('forms.servedItem')}
            placeholder={t('forms.servedItem')}
            style={{ width: 110 }}
            onChange={(event) => put(index, { item: event.target.value || null })}
          />
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            value={one.words}
            aria-label={t('forms.servedWords')}
            placeholder={t('forms.servedWords')}
            style={{ flex: 1 }}
            onChange={(words: string[]) => put(index, { words })}
          />
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            value={one.all ?? []}
            aria-label={t('forms.servedAll')}
            placeholder={t('forms.servedAll')}
            style={{ flex: 1 }}
            onChange={(all: string[]) => put(index, { all: all.length > 0 ? all : null })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={t('common.remove')}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        type="dashed"
        block
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => onChange([...value, { item: null, words: [] }])}
      >
        {t('forms.served')}
      </Button>
    </Card>
  );
}
