import { DiffOutlined } from '@ant-design/icons';
import { App, Button, Radio, Skeleton, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Modal } from '@/ui/Dialog';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Plan } from './calls';
import { usePredecessors, useRevising } from './revisions';

/** Says of which table in force a draft is a new version, and leads to the comparison. */
export function RevisionStart({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const [open, setOpen] = useState(false);
  const { abandon, busy } = useRevising(plan);
  if (!plan.replaces) {
    return (
      <>
        <Button size="small" icon={<DiffOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
          {t('revision.start')}
        </Button>
        {open && <RevisionChoice plan={plan} onClose={() => setOpen(false)} />}
      </>
    );
  }
  return (
    <Space size="small">
      <Link to={`/plan/${plan.id}/changes`}>
        <Button size="small" icon={<DiffOutlined aria-hidden="true" />}>
          {t('revision.compare')}
        </Button>
      </Link>
      {plan.revisionKind === 'NEW_VERSION' && (
        <Button
          size="small"
          type="text"
          disabled={busy}
          onClick={() =>
            modal.confirm({
              title: t('revision.abandonAsk'),
              content: t('revision.abandonNote'),
              okText: t('revision.abandon'),
              cancelText: t('common.cancel'),
              onOk: () => abandon(),
            })
          }
        >
          {t('revision.abandon')}
        </Button>
      )}
    </Space>
  );
}

/** Of which table in force a draft is a new version. */
export function RevisionChoice({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const found = usePredecessors(plan.id, true);
  const { begin, busy, error } = useRevising(plan);
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? found.data?.[0]?.id;

  async function confirm() {
    if (!chosen) return;
    await begin(chosen);
    navigate(`/plan/${plan.id}/changes`);
  }

  return (
    <Modal
      open
      title={t('revision.startTitle')}
      okText={t('revision.choose')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !chosen, loading: busy }}
      onOk={() => confirm().catch(() => undefined)}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('revision.startNote')}</p>
      {found.error && <ProblemAlert error={found.error} onRetry={found.refetch} />}
      {!found.data && !found.error && <Skeleton active paragraph={{ rows: 2 }} />}
      {found.data?.length === 0 && <Nothing title={t('revision.startNone')} />}
      {found.data && found.data.length > 0 && (
        <Radio.Group value={chosen} onChange={(event) => setPicked(event.target.value)}>
          <Space orientation="vertical">
            {found.data.map((one) => (
              <Radio key={one.id} value={one.id}>
                {one.title}
                <span style={{ display: 'block', color: 'var(--ink-soft)', fontSize: 12.5 }}>
                  {t('revision.span', { from: one.validFrom, to: one.validTo })} ·{' '}
                  {t('revision.alike', { count: one.alike })}
                </span>
              </Radio>
            ))}
          </Space>
        </Radio.Group>
      )}
      {error && <ProblemAlert error={error} />}
    </Modal>
  );
}
