import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { freeze, type Lead, restrict } from './calls';
import { RecuseDialog } from './RecuseDialog';

/** What anybody on a lead must be able to say at once: that it is classified, or that somebody has to stand aside. */
export function LeadCare({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'freeze' | 'recuse' | 'recuseOther' | 'restrict' | null>(null);
  const [error, setError] = useState<unknown>(null);
  // Kept until it is answered: a lost answer is asked for again.
  const [incident, setIncident] = useState(uuidv7);
  if (lead.frozen) return null;
  const seal = lead.restricted ? 'unrestrict' : 'restrict';
  const close = () => setAsking(null);

  async function confirm() {
    setError(null);
    try {
      if (asking === 'freeze') {
        await freeze(lead, incident);
        setIncident(uuidv7());
      } else await restrict(lead, !lead.restricted);
      message.success(t(asking === 'freeze' ? 'lead.freezeDone' : `lead.${seal}Done`));
      close();
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
            { key: 'recuseOther', label: t('lead.recuseOther') },
            ...(has(session, 'discipline-head', 'superior')
              ? [{ key: 'restrict', label: t(`lead.${seal}`) }]
              : []),
            { key: 'freeze', label: t('lead.freeze'), danger: true },
          ],
          onClick: ({ key }) => setAsking(key as typeof asking),
        }}
      >
        <Button aria-label={t('lead.moreActs')}>⋯</Button>
      </Dropdown>
      {(asking === 'recuse' || asking === 'recuseOther') && (
        <RecuseDialog lead={lead} other={asking === 'recuseOther'} onClose={close} />
      )}
      {(asking === 'freeze' || asking === 'restrict') && (
        <Modal
          shows
          open
          title={t(asking === 'freeze' ? 'lead.freeze' : `lead.${seal}`)}
          okText={t(asking === 'freeze' ? 'lead.freeze' : `lead.${seal}`)}
          okButtonProps={{ danger: asking === 'freeze' }}
          cancelText={t('common.cancel')}
          onOk={confirm}
          onCancel={close}
        >
          <p>{t(asking === 'freeze' ? 'lead.freezeNote' : `lead.${seal}Note`)}</p>
          {error !== null && <ProblemAlert error={error} />}
        </Modal>
      )}
    </>
  );
}
