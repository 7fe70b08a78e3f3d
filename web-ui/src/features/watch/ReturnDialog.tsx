import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { decide, type Watch } from './calls';
import { FormDialog } from './FormDialog';

interface Props {
  watch: Watch;
  onClose: () => void;
}

export function ReturnDialog({ watch, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ remark: string }>();
  return (
    <FormDialog<{ remark: string }>
      form={form}
      about={watch.id}
      title={t('watch.returnTitle')}
      ok={t('watch.return')}
      done={t('watch.done.return')}
      save={({ remark }) => decide(watch, false, remark)}
      onClose={onClose}
    >
      <Form.Item name="remark" label={t('watch.remark')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={500} autoSize={{ minRows: 3 }} />
      </Form.Item>
    </FormDialog>
  );
}
