import { SettingOutlined } from '@ant-design/icons';
import { App, Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';

const PATH = '/api/responsibility/v1/ledger-setting';

interface Values {
  /** Percent of a batch, 1 to 100. */
  share: number;
  least: number;
}

/** How many records of a batch have to be opened before all of it is accepted: a choice of the head of 纪委. */
export function SampleSetting({ setting }: { setting: Schema<'LedgerSettingView'> }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [open, setOpen] = useState(false);
  const save = $responsibility.useMutation('put', PATH, { meta: { shown: true } });

  async function submit({ share, least }: Values) {
    await save.mutateAsync({
      params: { header: { 'If-Match': `"${setting.version}"` } },
      body: { sampleShare: share / 100, sampleLeast: least },
    });
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    setOpen(false);
  }

  return (
    <>
      <Button icon={<SettingOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('batch.setting')}
      </Button>
      <Modal
        open={open}
        title={t('batch.setting')}
        okText={t('common.save')}
        cancelText={t('common.cancel')}
        okButtonProps={{ loading: save.isPending }}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          initialValues={{ share: Math.round(setting.sampleShare * 100), least: setting.sampleLeast }}
          onFinish={(values) => submit(values).catch(() => undefined)}
        >
          <Form.Item
            name="share"
            label={t('batch.share')}
            extra={t('batch.shareNote')}
            rules={[{ required: true, message: t('common.required') }]}
          >
            <InputNumber min={1} max={100} precision={0} suffix="%" style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item
            name="least"
            label={t('batch.least')}
            rules={[{ required: true, message: t('common.required') }]}
          >
            <InputNumber min={1} max={50} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        </Form>
        {save.error && <ProblemAlert error={save.error} />}
      </Modal>
    </>
  );
}
