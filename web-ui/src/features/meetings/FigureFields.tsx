import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './Meeting.module.css';

/** The three figures of units that minutes of 作风建设 tell. */
export function FigureFields({ units }: { units: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('common.required') }];
  return (
    <>
      <h3>{t('meetings.figures')}</h3>
      <Form.List name="figures">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.row}>
                <Form.Item name={[name, 'unit']} label={t('meetings.unit')} rules={required}>
                  <Select options={units} showSearch={{ optionFilterProp: 'label' }} />
                </Form.Item>
                <Form.Item name={[name, 'verified']} label={t('meetings.verified')} rules={required}>
                  <InputNumber min={0} precision={0} style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item name={[name, 'rank']} label={t('meetings.rank')}>
                  <InputNumber min={1} precision={0} style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item name={[name, 'keyWork']} label={t('meetings.keyWork')}>
                  <Input maxLength={500} />
                </Form.Item>
                <Form.Item label=" " required>
                  <Button
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={t('common.remove')}
                    onClick={() => remove(name)}
                  />
                </Form.Item>
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({ verified: 0 })}>
              {t('meetings.addFigure')}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}
