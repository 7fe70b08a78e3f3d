import { SettingOutlined } from '@ant-design/icons';
import { App, Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';

const PATH = '/api/responsibility/v1/ledger-setting';

interface Values {
  /** Percent of a batch, 1 to 100. */
  share: number;
  least: number;
}

function openedOf({ version, sampleShare, sampleLeast }: Schema<'LedgerSettingView'>): Opened<Values> {
  return { version, values: { share: Math.round(sampleShare * 100), least: sampleLeast } };
}

/** How many records of a batch have to be opened before all of it is accepted: a choice of the head of 纪委. */
export function SampleSetting({ setting }: { setting: Schema<'LedgerSettingView'> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<SettingOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('batch.setting')}
      </Button>
      {open && <SettingDialog setting={setting} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Props {
  setting: Schema<'LedgerSettingView'>;
  onClose: () => void;
}

function SettingDialog({ setting, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const typed = useTypedForm(form, {
    name: 'sample-setting',
    now: openedOf(setting),
    load: async () => {
      const { data } = await responsibility.GET(PATH);
      if (!data) throw new Error('a setting came back empty');
      return openedOf(data);
    },
  });
  const save = $responsibility.useMutation('put', PATH, { meta: { shown: true } });

  async function submit({ share, least }: Values) {
    const body = { sampleShare: share / 100, sampleLeast: least };
    const saved = await typed.save((version) =>
      save.mutateAsync({ params: { header: ifMatch(version) }, body }),
    );
    if (!saved) return save.reset();
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('batch.setting')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={typed.first}
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
      <Conflict differences={typed.differences} onTake={typed.take} label={(field) => t(`batch.${field}`)} />
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
