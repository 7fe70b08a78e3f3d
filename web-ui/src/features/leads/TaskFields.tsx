import { Button, DatePicker, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './Lead.module.css';

/** 核查任务: what is to be found out, by whom, until when. */
export function TaskFields() {
  const { t } = useTranslation();
  return (
    <Form.List name="tasks">
      {(fields, { add, remove }) => (
        <fieldset style={{ border: 0, padding: 0, margin: '0 0 16px' }}>
          <legend style={{ fontSize: 14, borderBottom: 0, marginBottom: 8, color: 'inherit' }}>
            {t('lead.tasks')}
          </legend>
          {fields.map((field, index) => (
            <div key={field.key} className={styles.row} style={{ marginBottom: 8 }}>
              <Form.Item name={[field.name, 'what']} noStyle rules={[{ required: true }]}>
                <Input
                  style={{ width: 260 }}
                  maxLength={500}
                  placeholder={t('lead.taskWhat')}
                  aria-label={`${t('lead.taskWhat')} ${index + 1}`}
                />
              </Form.Item>
              <Form.Item name={[field.name, 'who']} noStyle rules={[{ required: true }]}>
                <Input
                  style={{ width: 110 }}
                  maxLength={60}
                  placeholder={t('lead.taskWho')}
                  aria-label={`${t('lead.taskWho')} ${index + 1}`}
                />
              </Form.Item>
              <Form.Item name={[field.name, 'dueOn']} noStyle>
                <DatePicker
                  placeholder={t('lead.taskDue')}
                  aria-label={`${t('lead.taskDue')} ${index + 1}`}
                />
              </Form.Item>
              <Button onClick={() => remove(field.name)}>{t('common.remove')}</Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('lead.taskAdd')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
