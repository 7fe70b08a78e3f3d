import { App, Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import styles from '@/ui/Panels.module.css';
import { PersonSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Act, act, outcomes, type Petition, type Possible, ways } from './calls';

type Need = CaseSchema<'PetitionNeed'>;
const forward: Act['act'][] = ['TAKE', 'PROPOSE', 'SIGN', 'ANSWER', 'ASSIGN'];
const danger: Act['act'][] = ['RETURN', 'SEND_BACK', 'RECALL'];
const noted = ['EXTEND', 'SIGN', 'ANSWER', 'RECALL'] as const;

/** The steps that are open to this person now, as the service lists them. */
export function PetitionActs({ petition }: { petition: Petition }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Possible | null>(null);
  // A dialog that was refused stays with its words, though nothing is open any more.
  if (petition.acts.length === 0 && !asking) return null;
  const ordered = [...petition.acts].sort(
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
          {t(`petition.act.${possible.act}`)}
        </Button>
      ))}
      {asking && <Dialog petition={petition} possible={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

interface Values {
  REASON?: string;
  UNIT?: string;
  HANDLER?: string;
  DAY?: Dayjs;
  WAY?: Act['way'];
  OUTCOME?: Act['outcome'];
  FINDING?: string;
  REPLY?: string;
}

interface DialogProps {
  petition: Petition;
  possible: Possible;
  onClose: () => void;
}

function Dialog({ petition, possible, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const step = possible.act;
  const note = noted.find((one) => one === step);

  async function submit(values: Values) {
    setBusy(true);
    setError(null);
    try {
      await act(petition, {
        act: step,
        reason: values.REASON,
        unit: values.UNIT,
        handler: values.HANDLER,
        day: values.DAY?.format('YYYY-MM-DD'),
        way: values.WAY,
        outcome: values.OUTCOME,
        finding: values.FINDING,
        reply: values.REPLY,
      });
      message.success(t('petition.done'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t(`petition.act.${step}`)}
      okText={t(`petition.act.${step}`)}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy, danger: danger.includes(step) }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {note && <p style={{ marginBottom: 12 }}>{t(`petition.actNote.${note}`)}</p>}
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{
          DAY: dayjs(today),
          WAY: 'PHONE',
          FINDING: petition.matter?.finding,
          REPLY: petition.matter?.reply,
        }}
      >
        {possible.needs.map((need) => (
          <Form.Item
            key={need}
            name={need}
            label={t(`petition.need.${need}`)}
            rules={[{ required: true, message: t('common.required') }]}
          >
            <Field need={need} unit={petition.matter?.unit.id} />
          </Form.Item>
        ))}
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}

/** What a step asks for, drawn by its kind. The form hands in id, value and onChange. */
function Field({ need, unit, ...field }: { need: Need; unit?: string } & Record<string, unknown>) {
  const { t } = useTranslation();
  const units = useUnits();
  switch (need) {
    case 'UNIT':
      return (
        <Select
          {...field}
          showSearch={{ optionFilterProp: 'label' }}
          options={units
            .filter(({ kind }) => kind !== 'LEADERSHIP')
            .map(({ id: value, name: label }) => ({ value, label }))}
        />
      );
    case 'HANDLER':
      return <PersonSelect {...field} unit={unit} />;
    case 'DAY':
      return <DatePicker {...field} allowClear={false} style={{ width: '100%' }} />;
    case 'WAY':
      return (
        <Select {...field} options={ways.map((value) => ({ value, label: t(`petition.way.${value}`) }))} />
      );
    case 'OUTCOME':
      return (
        <Select
          {...field}
          options={outcomes.map((value) => ({ value, label: t(`petition.outcome.${value}`) }))}
        />
      );
    case 'REASON':
      return <Input.TextArea {...field} maxLength={1000} autoSize={{ minRows: 3 }} />;
    default:
      return <Input.TextArea {...field} maxLength={8000} autoSize={{ minRows: 3, maxRows: 12 }} />;
  }
}
