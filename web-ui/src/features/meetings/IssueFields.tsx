import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Meeting } from './calls';
import styles from './Meeting.module.css';

export interface IssueValues {
  what: string;
  rule?: string;
  decision?: string;
  unit?: string | null;
  due?: Dayjs | null;
}

interface Props {
  meeting: Meeting;
  units: { value: string; label: string }[];
  /** Somebody is to do it: it becomes an action item as well. */
  onAction: (issue: number) => void;
}

/** What a meeting studied: problems with what was decided on each, or weak points with the rule that is to mend each. */
export function IssueFields({ meeting, units, onAction }: Props) {
  const { t } = useTranslation();
  const { kind, heldOn } = meeting;
  const required = [{ required: true, whitespace: true, message: t('common.required') }];
  return (
    <>
      <h3 className={styles.part}>{t(`meetings.issues.${kind}`)}</h3>
      <Form.List name="issues">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.issue}>
                <Form.Item name={[name, 'what']} label={t(`meetings.issue.${kind}`)} rules={required}>
                  <Input.TextArea maxLength={500} autoSize />
                </Form.Item>
                {kind === 'PREVENTION' ? (
                  <Form.Item name={[name, 'rule']} label={t('meetings.rule')}>
                    <Input.TextArea maxLength={500} autoSize />
                  </Form.Item>
                ) : (
                  <Form.Item name={[name, 'decision']} label={t('meetings.decision')} rules={required}>
                    <Input.TextArea maxLength={1000} autoSize />
                  </Form.Item>
                )}
                <Form.Item name={[name, 'unit']} label={t('meetings.liable')}>
                  <Select allowClear options={units} showSearch={{ optionFilterProp: 'label' }} />
                </Form.Item>
                <Form.Item name={[name, 'due']} label={t('meetings.due')}>
                  <DatePicker minDate={dayjs(heldOn)} style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item label=" " required>
                  <span className={styles.buttons}>
                    <Button onClick={() => onAction(name)}>{t('meetings.makeAction')}</Button>
                    <Button
                      icon={<DeleteOutlined aria-hidden="true" />}
                      aria-label={t('common.remove')}
                      onClick={() => remove(name)}
                    />
                  </span>
                </Form.Item>
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({})}>
              {t(`meetings.addIssue.${kind}`)}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}
