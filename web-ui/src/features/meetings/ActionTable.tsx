import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import styles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type MeetingItem, useActionAct } from './calls';
import { ActionStateTag } from './MeetingTags';

interface Open {
  item: MeetingItem;
  act: Schema<'ActionAct'>;
}

/** Action items with just the steps that are open to this person. */
export function ActionTable({ items, here }: { items: readonly MeetingItem[]; here?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className={styles.table} style={{ minWidth: 620 }}>
        <thead>
          <tr>
            <th scope="col">{t('meetings.what')}</th>
            <th scope="col">{t('meetings.unit')}</th>
            <th scope="col">{t('meetings.due')}</th>
            <th scope="col">{t('filter.state')}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                {here ? item.what : <Link to={`/meetings/${item.meeting}`}>{item.what}</Link>}
                {item.result && <span className={styles.sub}>{item.result}</span>}
              </td>
              <td className={styles.nowrap}>{item.unit.name}</td>
              <td className={styles.nowrap}>
                {item.due}
                {item.overdue && <span className={styles.sub}>{t('meetings.overdue')}</span>}
              </td>
              <td className={styles.nowrap}>
                <ActionStateTag state={item.state} />
              </td>
              <td className={styles.right}>
                {item.obligation && (
                  <Link to={`/obligations/${item.obligation}`}>{t('meetings.obligation')}</Link>
                )}
                {item.acts.map((act) => (
                  <Button key={act} size="small" type="link" onClick={() => setOpen({ item, act })}>
                    {t(`actionAct.${act}`)}
                  </Button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open && <ActionDialog {...open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function ActionDialog({ item, act, onClose }: Open & { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ result?: string }>();
  const take = useActionAct();

  async function submit({ result }: { result?: string }) {
    await take.mutateAsync({
      params: {
        path: { meeting: item.meeting, action: item.id },
        header: { 'If-Match': `"${item.version}"` },
      },
      body: { act, result: result?.trim() },
    });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t(`actionAct.${act}`)}
      okText={t(`actionAct.${act}`)}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: take.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{item.what}</p>
      <Form form={form} layout="vertical" onFinish={(values) => submit(values).catch(() => undefined)}>
        {act !== 'CLOSE' && (
          <Form.Item
            name="result"
            label={t(act === 'REPORT' ? 'meetings.result' : 'meetings.why')}
            rules={[{ required: true, whitespace: true, message: t('common.required') }]}
          >
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 3 }} />
          </Form.Item>
        )}
      </Form>
      {take.error && <ProblemAlert error={take.error} />}
    </Modal>
  );
}
