import { App, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useIdOf } from '@/ui/useIdOf';
import { type Ground, grounds, type Lead, recuse } from './calls';

/** 回避: one's own, or asked for somebody who works on the lead or has approved on it. */
export function RecuseDialog({ lead, other, onClose }: { lead: Lead; other: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const { message } = App.useApp();
  const { idOf } = useIdOf();
  const [person, setPerson] = useState(other ? undefined : session.person);
  const [ground, setGround] = useState<Ground>('INTERESTED');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);
  const title = t(other ? 'lead.recuseOther' : 'lead.recuse');
  const involved = new Map(
    [
      ...lead.members.filter(({ untilDay }) => !untilDay).map((member) => member.person),
      ...lead.proposals.flatMap(({ approvals }) => approvals.flatMap((one) => one.person ?? [])),
    ]
      .filter(({ id }) => id !== session.person)
      .map(({ id, name }) => [id, name]),
  );

  async function confirm() {
    if (!person) return;
    setError(null);
    try {
      const body = { person, ground, reason };
      await recuse(lead, idOf(JSON.stringify(body)), body);
      message.success(t('lead.recuseDone'));
      onClose();
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ disabled: !person || !reason.trim() }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      {other && (
        <div style={{ marginBottom: 12 }}>
          <label htmlFor="recuse-person">{t('lead.recuseWho')}</label>
          <Select
            id="recuse-person"
            style={{ width: '100%' }}
            value={person}
            onChange={setPerson}
            options={[...involved].map(([value, label]) => ({ value, label }))}
          />
        </div>
      )}
      <div style={{ marginBottom: 12 }}>
        <label htmlFor="recuse-ground">{t('lead.recuseGround')}</label>
        <Select
          id="recuse-ground"
          style={{ width: '100%' }}
          value={ground}
          onChange={setGround}
          options={grounds.map((value) => ({ value, label: t(`lead.ground.${value}`) }))}
        />
      </div>
      <label htmlFor="recuse-reason">{t('lead.reason')}</label>
      <Input.TextArea
        id="recuse-reason"
        maxLength={2000}
        autoSize={{ minRows: 3 }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
