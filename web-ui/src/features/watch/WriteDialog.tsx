import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import { type Note, type Watch, write } from './calls';
import { FormDialog } from './FormDialog';

interface Props {
  watch: Watch;
  onClose: () => void;
}

/** 交接单: what was there before stays in it when it is written anew. */
export function WriteDialog({ watch, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Note>();
  const { handover } = watch;
  return (
    <FormDialog<Note>
      form={form}
      about={watch.id}
      title={t('watch.write')}
      ok={t('watch.write')}
      done={t('watch.done.write')}
      initialValues={{
        lastNumber: handover?.lastNumber,
        unentered: handover?.unentered ?? 0,
        note: handover?.note,
      }}
      save={(note) => write(watch, { ...note, lastNumber: note.lastNumber || undefined })}
      onClose={onClose}
    >
      <p className={list.sub}>{t('watch.writeNote')}</p>
      <Form.Item name="lastNumber" label={t('watch.lastNumber')} extra={t('watch.lastNumberNote')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="unentered" label={t('watch.unentered')} rules={[{ required: true }]}>
        <InputNumber min={0} max={100000} precision={0} style={{ width: 160 }} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('watch.text')}
        extra={t('watch.textNote')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 4 }} />
      </Form.Item>
    </FormDialog>
  );
}
