import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActButtons } from '@/ui/ActButtons';
import { type Act, act, type Relief } from './calls';

const primary: Act[] = ['SUBMIT', 'APPROVE'];
const danger: Act[] = ['DISCARD', 'REFUSE', 'REVOKE'];

export function ReliefActs({ relief }: { relief: Relief }) {
  const { t } = useTranslation();
  const navigate = useNavigate();

  async function take(step: Act, reason: string | undefined) {
    await act(relief, step, reason);
    if (step === 'DISCARD') navigate('/reliefs', { replace: true });
  }

  return (
    <ActButtons
      acts={relief.acts}
      primary={primary}
      danger={danger}
      name={(step) => t(`relief.act.${step}`)}
      done={(step) => t(`relief.actDone.${step}`)}
      ask={(step) => (
        <>
          {step === 'APPROVE' && <p>{t(`relief.approveNote.${relief.kind}`, { until: relief.until })}</p>}
          {step === 'DISCARD' && <p>{t('relief.discardAsk')}</p>}
        </>
      )}
      reasonNeeded={t('record.reason')}
      reasonOptional={t('record.reasonOptional')}
      onAct={take}
    />
  );
}
