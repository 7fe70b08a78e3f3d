import { App, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/ifMatch';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Meeting, readMeeting, useSaveLine } from './calls';

type Line = Meeting['lines'][number];

interface Values {
  complaints?: number | null;
  verified?: number | null;
  trends?: string;
  accountability?: string;
  proposals?: string;
}

function openedOf({ version, ...line }: Line): Opened<Values> {
  const { complaints, verified, trends, accountability, proposals } = line;
  return { version, values: { complaints, verified, trends, accountability, proposals } };
}

interface Props {
  meeting: string;
  kind: Meeting['kind'];
  line: Line;
  onClose: () => void;
}

/** Hands in the line of the own unit: figures and what they show for 作风建设, problems or weak points for the others. */
export function LineDialog({ meeting, kind, line, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const save = useSaveLine();
  const typed = useTypedForm(form, {
    name: `line.${meeting}.${line.unit.id}`,
    now: openedOf(line),
    load: async () => {
      const { lines } = await readMeeting(meeting);
      return openedOf(lines.find(({ unit }) => unit.id === line.unit.id) ?? line);
    },
  });
  const figures = kind === 'CONDUCT';
  const required = [{ required: true, message: t('common.required') }];

  async function submit({ complaints, verified, trends, accountability, proposals }: Values) {
    const body = {
      complaints: complaints ?? undefined,
      verified: verified ?? undefined,
      trends: trends ?? '',
      accountability: accountability ?? '',
      proposals: proposals ?? '',
    };
    const saved = await typed.save((version) =>
      save.mutateAsync({ params: { path: { meeting, unit: line.unit.id }, header: ifMatch(version) }, body }),
    );
    if (!saved) {
      save.reset();
      return;
    }
    message.success(t('common.saved'));
    onClose();
  }

  return (
    <Modal
      open
      title={t('meetings.lineOf', { unit: line.unit.name })}
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
        {figures && (
          <>
            <Form.Item name="complaints" label={t('meetings.complaintCount')} rules={required}>
              <InputNumber min={0} precision={0} style={{ width: '100%' }} />
            </Form.Item>
            {/* A maximum of the field would change in silence what was typed. */}
            <Form.Item
              name="verified"
              label={t('meetings.verified')}
              dependencies={['complaints']}
              rules={[
                ...required,
                ({ getFieldValue }) => ({
                  validator: async (_, verified: number | null) => {
                    if ((verified ?? 0) > (getFieldValue('complaints') ?? Number.POSITIVE_INFINITY))
                      throw new Error(t('meetings.verifiedMore'));
                  },
                }),
              ]}
            >
              <InputNumber min={0} precision={0} style={{ width: '100%' }} />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="trends"
          label={t(`meetings.seen.${kind}`)}
          rules={figures ? [] : [{ ...required[0], whitespace: true }]}
        >
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
        {figures && (
          <Form.Item name="accountability" label={t('meetings.accountability')}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
          </Form.Item>
        )}
        <Form.Item name="proposals" label={t('meetings.proposals')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={(field) =>
          field === 'trends'
            ? t(`meetings.seen.${kind}`)
            : t(`meetings.${field === 'complaints' ? 'complaintCount' : field}`)
        }
      />
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
