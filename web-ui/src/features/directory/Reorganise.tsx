import { Alert, App, Button, DatePicker, Form, Input, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';

type Request = Schema<'ReorganisationRequest'>;

interface Values {
  kind: Request['kind'];
  on: Dayjs;
  newName?: string;
  successor?: string;
  parts?: string[];
  basis: string;
}

const kinds = ['RENAME', 'MERGE', 'SPLIT', 'SUCCEED'] as const;
const UNIT = '/api/responsibility/v1/units/{unit}/reorganisation';

/** Renames a unit, or ends it and names who takes over; shown in numbers before it is done. */
export function Reorganise({ unit, onClose }: { unit: Schema<'UnitView'>; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) ?? 'RENAME';
  const units = useUnits().filter(({ id }) => id !== unit.id);
  const today = useToday();
  const preview = $responsibility.useMutation('post', `${UNIT}/preview`, { meta: { shown: true } });
  const carryOut = $responsibility.useMutation('post', UNIT, { meta: { shown: true } });
  const options = units.map(({ id, name }) => ({ value: id, label: name }));

  const request = ({ on, ...values }: Values): Request => ({
    kind: values.kind,
    on: on.format('YYYY-MM-DD'),
    basis: values.basis,
    newName: values.kind === 'RENAME' ? values.newName : undefined,
    successor: values.kind === 'RENAME' ? undefined : values.successor,
    parts: values.kind === 'SPLIT' ? values.parts : undefined,
  });

  async function look() {
    const values = await form.validateFields();
    await preview.mutateAsync({ params: { path: { unit: unit.id } }, body: request(values) });
  }

  async function confirm() {
    const values = await form.validateFields();
    await carryOut.mutateAsync({
      params: { path: { unit: unit.id }, header: { 'If-Match': `"${unit.version}"` } },
      body: request(values),
    });
    await queries.invalidateQueries();
    message.success(t('reorganisation.done'));
    // The unit is gone from the list: what became of it lies with the one that took over.
    if (values.kind !== 'RENAME' && values.successor) set({ unit: values.successor });
    onClose();
  }

  const { set } = useSearch<'unit'>();
  const error = preview.error ?? carryOut.error;
  return (
    <Modal
      open
      width={600}
      title={t('reorganisation.title', { name: unit.name })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('common.cancel')}
        </Button>,
        <Button key="look" loading={preview.isPending} onClick={() => look().catch(() => undefined)}>
          {t('reorganisation.look')}
        </Button>,
        <Button
          key="confirm"
          type="primary"
          danger
          disabled={!preview.data}
          loading={carryOut.isPending}
          onClick={() => confirm().catch(() => undefined)}
        >
          {t('reorganisation.carryOut')}
        </Button>,
      ]}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('reorganisation.note')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'RENAME', on: dayjs(today) }}
        onValuesChange={() => preview.reset()}
      >
        <Form.Item required name="kind" label={t('reorganisation.kind')}>
          <Radio.Group
            options={kinds.map((one) => ({ value: one, label: t(`reorganisation.kinds.${one}`) }))}
          />
        </Form.Item>
        {kind === 'RENAME' ? (
          <Form.Item
            name="newName"
            label={t('reorganisation.newName')}
            rules={[{ required: true, message: t('common.required') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
        ) : (
          <Form.Item
            name="successor"
            label={t('reorganisation.successor')}
            extra={t('reorganisation.successorNote')}
            rules={[{ required: true, message: t('common.required') }]}
          >
            <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
          </Form.Item>
        )}
        {kind === 'SPLIT' && (
          <Form.Item name="parts" label={t('reorganisation.parts')} extra={t('reorganisation.partsNote')}>
            <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} />
          </Form.Item>
        )}
        <Form.Item name="on" label={t('reorganisation.on')} rules={[{ required: true }]}>
          <DatePicker allowClear={false} maxDate={dayjs(today)} />
        </Form.Item>
        <Form.Item
          name="basis"
          label={t('reorganisation.basis')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      {preview.data && (
        <Alert
          type="info"
          showIcon
          title={
            kind === 'RENAME'
              ? t('reorganisation.effectRename', { name: unit.name })
              : t('reorganisation.effectTitle')
          }
          description={kind !== 'RENAME' && <Effect of={preview.data} />}
        />
      )}
      {error && <ProblemAlert error={error} />}
    </Modal>
  );
}

const passedOn = ['registerEntries', 'reliefs', 'meetings', 'rosters', 'subtasks'] as const;

/** What happens to people, posts and work, line by line; of the rest only what there is. */
function Effect({ of }: { of: Schema<'ReorganisationEffect'> }) {
  const { t } = useTranslation();
  const others = passedOn.filter((one) => of[one] > 0);
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      <li>{t('reorganisation.effect.people', { ...of })}</li>
      <li>{t('reorganisation.effect.posts', { ...of })}</li>
      <li>{t('reorganisation.effect.work', { ...of })}</li>
      {of.records > 0 && <li>{t('reorganisation.effect.records', { ...of })}</li>}
      {others.length > 0 && (
        <li>
          {t('reorganisation.effect.others', {
            list: others.map((one) => t(`reorganisation.effect.${one}`, { ...of })).join(t('duty.comma')),
          })}
        </li>
      )}
    </ul>
  );
}
