import { SettingOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTyped } from '@/ui/opened/useTyped';
import panels from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';

const PATH = '/api/responsibility/v1/follow-up-setting';

type Kind = Schema<'AnnouncedKind'>;

const choices: Kind[] = [
  'ORGANISATIONAL',
  'ADMONITION',
  'SELF_EXAMINATION',
  'CRITICISM',
  'REMINDER',
  'CIRCULAR',
  'RECTIFICATION',
];
const sanctions: Kind[] = ['PARTY_DISCIPLINE', 'ADMINISTRATIVE'];
/** What is followed up unless the bureau says why not. */
const expected: Kind[] = ['ORGANISATIONAL', 'ADMONITION'];

interface Values {
  kinds: Kind[];
  reason: string;
}

function ordered(kinds: readonly Kind[]): Kind[] {
  return choices.filter((kind) => kinds.includes(kind));
}

function openedOf({ version, kinds, reason }: Schema<'FollowUpSettingView'>): Opened<Values> {
  return { version, values: { kinds: ordered(kinds), reason: reason ?? '' } };
}

/** Which announced measures put a person on the list of those handled or sanctioned; sanctions always do. */
export function FollowUp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = $responsibility.useQuery('get', PATH, {}, { enabled: open });
  return (
    <>
      <Button icon={<SettingOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('rosters.followUp')}
      </Button>
      {open && data && <SettingDialog setting={data} onClose={() => setOpen(false)} />}
      {open && error && (
        <Modal open title={t('rosters.followUp')} footer={null} onCancel={() => setOpen(false)}>
          <ProblemAlert error={error} onRetry={refetch} />
        </Modal>
      )}
    </>
  );
}

interface Props {
  setting: Schema<'FollowUpSettingView'>;
  onClose: () => void;
}

function SettingDialog({ setting, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const typed = useTyped<Values>({
    name: 'follow-up-setting',
    now: openedOf(setting),
    load: async () => {
      const { data } = await responsibility.GET(PATH);
      if (!data) throw new Error('a setting came back empty');
      return openedOf(data);
    },
  });
  const save = $responsibility.useMutation('put', PATH, { meta: { shown: true } });
  const { kinds, reason } = typed.values;
  const less = !expected.every((kind) => kinds.includes(kind));

  async function submit() {
    const body = { kinds, reason: less ? reason : undefined };
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
      title={t('rosters.followUp')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: save.isPending, disabled: less && !reason.trim() }}
      onOk={() => submit().catch(() => undefined)}
      onCancel={onClose}
    >
      <p>{t('rosters.followUpNote')}</p>
      <Checkbox.Group
        style={{ display: 'grid', gap: 8 }}
        value={[...kinds, ...sanctions]}
        options={[...sanctions, ...choices].map((kind) => ({
          value: kind,
          label: t(`measureKind.${kind}`),
          disabled: sanctions.includes(kind),
        }))}
        onChange={(values) => typed.change({ kinds: ordered(values) })}
      />
      {less && (
        <div style={{ marginTop: 12 }}>
          <label htmlFor="follow-up-reason" className={`${panels.label} ${panels.needed}`}>
            {t('rosters.followUpReason')}
          </label>
          <Input.TextArea
            id="follow-up-reason"
            value={reason}
            maxLength={500}
            rows={2}
            onChange={(event) => typed.change({ reason: event.target.value })}
          />
        </div>
      )}
      <Conflict
        differences={typed.differences}
        onTake={typed.take}
        label={(field) => t(field === 'kinds' ? 'rosters.followUp' : 'rosters.followUpReason')}
        text={(field, value) =>
          field === 'kinds'
            ? (value as Kind[]).map((kind) => t(`measureKind.${kind}`)).join(t('duty.comma'))
            : String(value)
        }
      />
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
