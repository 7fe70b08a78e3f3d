import { SettingOutlined } from '@ant-design/icons';
import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
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

/** Which announced measures put a person on the list of those handled or sanctioned; sanctions always do. */
export function FollowUp() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Kind[] | null>(null);
  const { data, error, refetch } = $responsibility.useQuery('get', PATH, {}, { enabled: open });
  const save = $responsibility.useMutation('put', PATH, { meta: { shown: true } });
  const kinds = chosen ?? data?.kinds ?? [];

  function close() {
    setOpen(false);
    setChosen(null);
    save.reset();
  }

  async function submit() {
    if (!data) return;
    await save.mutateAsync({ params: { header: { 'If-Match': `"${data.version}"` } }, body: { kinds } });
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('common.saved'));
    close();
  }

  return (
    <>
      <Button icon={<SettingOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('rosters.followUp')}
      </Button>
      <Modal
        open={open}
        title={t('rosters.followUp')}
        okText={t('common.save')}
        cancelText={t('common.cancel')}
        okButtonProps={{ loading: save.isPending, disabled: !data }}
        onOk={() => submit().catch(() => undefined)}
        onCancel={close}
        destroyOnHidden
      >
        <p>{t('rosters.followUpNote')}</p>
        {error && <ProblemAlert error={error} onRetry={refetch} />}
        {data && (
          <Checkbox.Group
            style={{ display: 'grid', gap: 8 }}
            value={[...kinds, ...sanctions]}
            options={[...sanctions, ...choices].map((kind) => ({
              value: kind,
              label: t(`measureKind.${kind}`),
              disabled: sanctions.includes(kind),
            }))}
            onChange={(values) => setChosen(values.filter((kind) => !sanctions.includes(kind)))}
          />
        )}
        {save.error && <ProblemAlert error={save.error} onRetry={refetch} />}
      </Modal>
    </>
  );
}
