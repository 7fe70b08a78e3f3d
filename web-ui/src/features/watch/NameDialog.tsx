import { DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { uuidv7 } from '@/ui/uuid';
import { nameOfficer, useCandidates } from './calls';
import { FormDialog } from './FormDialog';

interface Values {
  person: string;
  fromDay: Dayjs;
  untilDay: Dayjs;
}

interface Props {
  /** The first day that nobody is named for. */
  from: string | null | undefined;
  onClose: () => void;
}

/** Names an officer; the days begin where the last one's end. */
export function NameDialog({ from, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  const { data } = useCandidates();
  const first = dayjs(from ?? today);
  return (
    <FormDialog<Values>
      form={form}
      about="watch"
      title={t('watch.name')}
      ok={t('watch.name')}
      done={t('watch.done.name')}
      initialValues={{ fromDay: first, untilDay: first.add(6, 'day') }}
      save={({ person, fromDay, untilDay }) =>
        nameOfficer(id, {
          person,
          fromDay: fromDay.format('YYYY-MM-DD'),
          untilDay: untilDay.format('YYYY-MM-DD'),
        })
      }
      onClose={onClose}
    >
      <Form.Item name="person" label={t('watch.person')} rules={[{ required: true }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={data?.map(({ id, name }) => ({ value: id, label: name ?? id }))}
        />
      </Form.Item>
      <Form.Item name="fromDay" label={t('watch.from')} rules={[{ required: true }]}>
        <DatePicker minDate={dayjs(today)} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item
        name="untilDay"
        label={t('watch.until')}
        dependencies={['fromDay']}
        rules={[
          { required: true },
          ({ getFieldValue }) => ({
            validator: (_, day: Dayjs | null) =>
              day?.isBefore(getFieldValue('fromDay'), 'day')
                ? Promise.reject(new Error(t('watch.daysWrong')))
                : Promise.resolve(),
          }),
        ]}
      >
        <DatePicker minDate={dayjs(today)} style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}
