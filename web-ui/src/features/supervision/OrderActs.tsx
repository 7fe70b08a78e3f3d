import { App, Button, DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { instantOf, wallClock } from '@/ui/instant';
import styles from '@/ui/Panels.module.css';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Act, act, type Order, type Possible } from './calls';

const forward: Act['act'][] = ['TAKE', 'REPORT', 'CLOSE'];
const danger: Act['act'][] = ['SEND_BACK', 'REVOKE'];

/** The steps that are open to this person now, as the service lists them. */
export function OrderActs({ order }: { order: Order }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Possible | null>(null);
  // A dialog that was refused stays with its words, though nothing is open any more.
  if (order.acts.length === 0 && !asking) return null;
  const ordered = [...order.acts].sort(
    (one, other) => Number(forward.includes(one.act)) - Number(forward.includes(other.act)),
  );
  return (
    <section className={styles.bar} aria-label={t('record.acts')}>
      {ordered.map((possible) => (
        <Button
          key={possible.act}
          size="large"
          type={forward.includes(possible.act) ? 'primary' : 'default'}
          danger={danger.includes(possible.act)}
          onClick={() => setAsking(possible)}
        >
          {t(`supervision.act.${possible.act}`)}
        </Button>
      ))}
      {asking && <Dialog order={order} possible={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

interface Values {
  words?: string;
  day?: Dayjs;
  dueAt?: Dayjs;
  person?: string;
}

interface DialogProps {
  order: Order;
  possible: Possible;
  onClose: () => void;
}

function Dialog({ order, possible, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const step = possible.act;
  // A limit that is further off than a week is changed from where it stands.
  const standing = wallClock(order.dueAt);
  const week = dayjs(today).add(7, 'day').hour(18).minute(0).second(0);
  const required = [{ required: true, message: t('common.required') }];
  const needs = (need: Possible['needs'][number]) => possible.needs.includes(need);

  async function submit({ words, day, dueAt, person }: Values) {
    setBusy(true);
    setError(null);
    try {
      await act(order, {
        act: step,
        words,
        day: day?.format('YYYY-MM-DD'),
        dueAt: dueAt && instantOf(dueAt),
        person,
      });
      message.success(t('supervision.done'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t(`supervision.act.${step}`)}
      okText={t(`supervision.act.${step}`)}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy, danger: danger.includes(step) }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{
          day: dayjs(today),
          dueAt: standing.isAfter(week) ? standing : week,
        }}
      >
        {needs('PERSON') && (
          <Form.Item name="person" label={t('supervision.person')} rules={required}>
            <PersonSelect />
          </Form.Item>
        )}
        {needs('DAY') && (
          <Form.Item name="day" label={t('supervision.day')} rules={required}>
            <DatePicker allowClear={false} />
          </Form.Item>
        )}
        {needs('DUE') && (
          <Form.Item name="dueAt" label={t('supervision.due')} rules={required}>
            <DatePicker allowClear={false} showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
          </Form.Item>
        )}
        {needs('WORDS') && step !== 'TAKE' && step !== 'ISSUE' && (
          <Form.Item name="words" label={t(`supervision.words.${step}`)} rules={required}>
            <Input.TextArea maxLength={8000} autoSize={{ minRows: 3, maxRows: 12 }} />
          </Form.Item>
        )}
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
