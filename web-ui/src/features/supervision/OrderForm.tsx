import { App, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { instantOf, instantText } from '@/ui/instant';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import styles from '@/ui/Panels.module.css';
import { PeopleSelect } from '@/ui/PersonSelect';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { issue, type Kind, kinds } from './calls';

interface Values {
  kind: Kind;
  title: string;
  request: string;
  partner?: string;
  issuedOn: Dayjs;
  dueAt: Dayjs;
  units: string[];
  excluded?: string[];
}

/** The four that answer for public-opinion cases together (5.2 row 4); whoever is concerned is taken out. */
const OPINION_UNITS = ['指挥中心', '政工室', '纪委', '网安大队'];

/** What a person may issue; the service decides again. */
function useKinds(): Kind[] {
  const session = useSession();
  return kinds.filter((kind) => {
    if (kind === 'SUPPORT') return has(session, 'handler', 'case-manager');
    if (kind === 'PRIORITY') return has(session, 'discipline-head');
    return has(session, 'discipline', 'discipline-head', 'case-manager');
  });
}

/** Issues an order. All of it but the people left out is told to the units asked. */
export function OrderForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const open = useKinds();
  const units = useUnits();
  const today = useToday();
  const [form] = Form.useForm<Partial<Values>>();
  const id = useMemo(() => uuidv7(), []);
  const { first } = useTypedForm(form, {
    name: null,
    now: {
      version: null,
      values: { issuedOn: dayjs(today), dueAt: dayjs(today).add(15, 'day').hour(18).minute(0).second(0) },
    },
  });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const kind = Form.useWatch('kind', form);
  const required = [{ required: true, message: t('common.required') }];

  async function submit(values: Values) {
    setBusy(true);
    setError(null);
    try {
      const saved = await issue(id, {
        kind: values.kind,
        title: values.title.trim(),
        request: values.request.trim(),
        partner: values.kind === 'JOINT' ? values.partner?.trim() : undefined,
        issuedOn: values.issuedOn.format('YYYY-MM-DD'),
        dueAt: instantOf(values.dueAt),
        units: values.units,
        excluded: values.excluded ?? [],
      });
      message.success(t('supervision.done'));
      onClose();
      navigate(`/supervisions/${saved.id}`);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  function suggest(chosen: Kind) {
    if (chosen !== 'OPINION') return;
    form.setFieldsValue({ dueAt: dayjs(`${today}T${instantText(new Date(), 'HH:mm')}`).add(24, 'hour') });
  }

  // The directory may come after the choice.
  const four = units.filter(({ name }) => OPINION_UNITS.includes(name)).map((unit) => unit.id);
  const suggested = kind === 'OPINION' ? four.join() : '';
  useEffect(() => {
    if (suggested && !form.isFieldTouched('units')) form.setFieldsValue({ units: suggested.split(',') });
  }, [suggested, form]);

  return (
    <Modal
      open
      width={720}
      title={t('supervision.addTitle')}
      okText={t('supervision.add')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('supervision.addNote')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => submit(values as Values)}
        initialValues={first}
      >
        <div className={styles.pair}>
          <Form.Item name="kind" label={t('supervision.kindName')} rules={required}>
            <Select
              options={open.map((value) => ({ value, label: t(`supervision.kind.${value}`) }))}
              onChange={suggest}
            />
          </Form.Item>
          <Form.Item name="issuedOn" label={t('supervision.issuedOn')} rules={required}>
            <DatePicker allowClear={false} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="dueAt" label={t('supervision.due')} rules={required}>
            <DatePicker
              allowClear={false}
              showTime={{ format: 'HH:mm' }}
              format="YYYY-MM-DD HH:mm"
              style={{ width: '100%' }}
            />
          </Form.Item>
        </div>
        <Form.Item name="title" label={t('supervision.title')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="request" label={t('supervision.request')} rules={required}>
          <Input.TextArea maxLength={8000} autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
        {kind === 'JOINT' && (
          <Form.Item name="partner" label={t('supervision.partner')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
        )}
        <Form.Item
          name="units"
          label={t('supervision.units')}
          rules={required}
          extra={kind === 'OPINION' ? t('supervision.unitsHint') : undefined}
        >
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={units
              .filter((unit) => unit.kind !== 'LEADERSHIP')
              .map(({ id: value, name: label }) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="excluded" label={t('supervision.excluded')}>
          <PeopleSelect />
        </Form.Item>
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
