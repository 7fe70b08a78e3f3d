import { App, Button, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { freeze, type Lead, recuse } from './calls';

/** What anybody on a lead must be able to say at once: that it is classified, or that he has to stand aside. */
export function LeadCare({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'freeze' | 'recuse' | null>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);
  if (lead.frozen) return null;

  async function confirm() {
    setError(null);
    try {
      if (asking === 'freeze') {
        await freeze(lead);
        message.success(t('lead.freezeDone'));
      } else if (session.person) {
        await recuse(lead, session.person, reason);
        message.success(t('lead.recuseDone'));
      }
      setAsking(null);
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'recuse', label: t('lead.recuse') },
            { key: 'freeze', label: t('lead.freeze'), danger: true },
          ],
          onClick: ({ key }) => setAsking(key as 'freeze' | 'recuse'),
        }}
      >
        <Button aria-label={t('lead.moreActs')}>⋯</Button>
      </Dropdown>
      {asking && (
        <Modal
          open
          title={t(`lead.${asking}`)}
          okText={t(`lead.${asking}`)}
          okButtonProps={{ danger: asking === 'freeze', disabled: asking === 'recuse' && !reason.trim() }}
          cancelText={t('common.cancel')}
          onOk={confirm}
          onCancel={() => setAsking(null)}
        >
          {asking === 'freeze' && <p>{t('lead.freezeNote')}</p>}
          {asking === 'recuse' && (
            <>
              <label htmlFor="recuse-reason">{t('lead.reason')}</label>
              <Input.TextArea
                id="recuse-reason"
                maxLength={2000}
                autoSize={{ minRows: 3 }}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                style={{ marginBottom: 20 }}
              />
            </>
          )}
          {error !== null && <ProblemAlert error={error} />}
        </Modal>
      )}
    </>
  );
}
