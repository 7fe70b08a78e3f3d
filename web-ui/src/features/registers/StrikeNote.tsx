import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { strikeNote } from './calls';

/** 划去 a note, with the reason. */
export function StrikeNote({ entry, note, onClose }: { entry: string; note: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();

  async function strike(reason: string) {
    await strikeNote(entry, note, reason);
    message.success(t('registers.struckDone'));
  }

  return (
    <ReasonDialog
      title={t('registers.strike')}
      ok={t('registers.strike')}
      note={t('registers.strikeNote')}
      label={t('registers.reason')}
      danger
      onSay={strike}
      onClose={onClose}
    />
  );
}
