import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { ReadingResult } from './ReadingResult';
import styles from './WordingPage.module.css';

interface Words {
  text: string;
  responsible?: string;
  timeLimit?: string;
}

/** 文本试读: what the reader makes of any official words, without a table and without keeping them. */
export default function WordingPage() {
  const { t } = useTranslation();
  const [form] = Form.useForm<Words>();
  const [read, setRead] = useState('');
  const reading = $responsibility.useMutation('post', '/api/responsibility/v1/clauses/read');

  async function submit({ text, responsible, timeLimit }: Words) {
    const units = responsible?.split(/[、，,\s]+/).filter(Boolean);
    await reading
      .mutateAsync({
        body: {
          text,
          timeLimit: timeLimit?.trim() || undefined,
          responsible: units?.length ? units : undefined,
        },
      })
      .then(() => setRead(text))
      // Shown beside the words, which stay as they were typed.
      .catch(() => undefined);
  }

  return (
    <Page title={t('nav.wording')} note={t('wording.note')}>
      <Form<Words> form={form} layout="vertical" className={styles.form} onFinish={submit}>
        <Form.Item
          name="text"
          label={t('wording.text')}
          rules={[{ required: true, whitespace: true, message: t('wording.startNote') }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 4, maxRows: 14 }}
            maxLength={20000}
            placeholder={t('wording.placeholder')}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
            }}
          />
        </Form.Item>
        <div className={styles.context}>
          <Form.Item name="responsible" label={t('wording.responsible')}>
            <Input maxLength={200} placeholder={t('wording.responsiblePlaceholder')} />
          </Form.Item>
          <Form.Item name="timeLimit" label={t('wording.timeLimit')}>
            <Input maxLength={200} placeholder={t('wording.timeLimitPlaceholder')} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={reading.isPending}>
            {t('wording.read')}
          </Button>
        </div>
      </Form>
      {reading.error !== null && <ProblemAlert error={reading.error} />}
      {reading.data && read ? (
        <ReadingResult text={read} reading={reading.data} />
      ) : (
        <Nothing title={t('wording.start')} note={t('wording.startNote')} />
      )}
    </Page>
  );
}
