import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { Modal } from './Dialog';
import { ProblemAlert } from './ProblemAlert';
import { uuidv7 } from './uuid';

interface Props {
  kind: CaseSchema<'IncidentKind'>;
  object: string;
  onFrozen(): void;
}

/** 报告涉密并封存: for whoever comes upon classified content. */
export function FreezeButton({ kind, object, onFrozen }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // Kept until it is answered: a lost answer is asked for again.
  const [incident, setIncident] = useState(uuidv7);

  async function freeze() {
    setError(null);
    try {
      await cases.PUT('/api/case/v1/incidents/{incident}', {
        params: { path: { incident } },
        body: { kind, object },
      });
      setIncident(uuidv7());
      message.success(t('lead.freezeDone'));
      setAsking(false);
      onFrozen();
      await queries.invalidateQueries({ queryKey: ['get'] });
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('lead.freeze')}
      </Button>
      {asking && (
        <Modal
          shows
          open
          title={t('lead.freeze')}
          okText={t('lead.freeze')}
          okButtonProps={{ danger: true }}
          cancelText={t('common.cancel')}
          onOk={freeze}
          onCancel={() => setAsking(false)}
        >
          <p>{t('lead.freezeNote')}</p>
          {error !== null && <ProblemAlert error={error} />}
        </Modal>
      )}
    </>
  );
}
