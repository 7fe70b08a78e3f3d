import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { change, type Watch } from './calls';
import { FormDialog } from './FormDialog';

interface Props {
  watch: Watch;
  onClose: () => void;
}

/** Another last day. */
export function ChangeDialog({ watch, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [form] = Form.useForm<{ untilDay: Dayjs }>();
  const earliest = watch.fromDay > today ? watch.fromDay : today;
  return (
    <FormDialog<{ untilDay: Dayjs }>
      form={form}
      about={watch.id}
      title={t('watch.change')}
      ok={t('watch.change')}
      done={t('watch.done.change')}
      initialValues={{ untilDay: dayjs(watch.untilDay) }}
      save={({ untilDay }) => change(watch, untilDay.format('YYYY-MM-DD'))}
      onClose={onClose}
    >
      <Form.Item name="untilDay" label={t('watch.until')} rules={[{ required: true }]}>
        <DatePicker minDate={dayjs(earliest)} style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
