import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { at, type Meeting, useMeetingAct } from './calls';

export type Back = 'REOPEN' | 'CORRECT';

/** Takes a meeting a step back, and asks why. */
export function BackDialog({ meeting, act, onClose }: { meeting: Meeting; act: Back; onClose: () => void }) {
  const { t } = useTranslation();
  const take = useMeetingAct();
  return (
    <ReasonDialog
      title={t(`meetingAct.${act}`)}
      ok={t(`meetingAct.${act}`)}
      note={t(`meetings.backNote.${act}`)}
      label={t('meetings.reason')}
      onSay={(reason) => take.mutateAsync({ params: at(meeting), body: { act, reason } })}
      onClose={onClose}
    />
  );
}
