import { Card, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import { Concerned } from '@/ui/Concerned';
import { matters, ranks } from './calls';
import styles from './Lead.module.css';
import { Duplicates, Subjects, SubjectsOf } from './RegisterHints';
import type { Contents, Values } from './registration';

/** Whom and what a report is about. */
export function RegisterAbout({ transfer }: { transfer?: Contents }) {
  const { t } = useTranslation();
  const session = useSession();
  const form = Form.useFormInstance<Values>();
  const name = (Form.useWatch('subjectName', form) ?? '').trim();
  const matter = (Form.useWatch('matter', form) ?? '').trim();
  const desk = has(session, 'intake');
  // The superior knows the people of the bureau below by what the inbox says of them, whoever he can search for besides.
  const below = transfer?.entry.fromBelow ?? false;
  return (
    <Card title={t('lead.about')}>
      <div className={styles.grid}>
        <Form.Item
          name="subjectName"
          label={t('lead.subject')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        {below || !desk ? <SubjectsOf found={transfer?.subjects ?? []} /> : <Subjects name={name} />}
        <Form.Item name="subjectRank" label={t('lead.rank')} rules={[{ required: true }]}>
          <Select options={ranks.map((value) => ({ value, label: t(`lead.ranks.${value}`) }))} />
        </Form.Item>
        <Form.Item name="matterKind" label={t('lead.kind')} rules={[{ required: true }]}>
          <Select options={matters.map((value) => ({ value, label: t(`lead.kinds.${value}`) }))} />
        </Form.Item>
        <Concerned known={transfer?.mentioned} own={desk && !below} />
      </div>
      <Form.Item name="matter" label={t('lead.matter')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      {desk && <Duplicates name={name} matter={matter} />}
      <Form.Item name="summary" label={t('lead.summary')} extra={t('lead.summaryNote')}>
        <Input.TextArea maxLength={5000} autoSize={{ minRows: 4 }} />
      </Form.Item>
    </Card>
  );
}
