import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { cases } from '@/api/client';
import { ONE, refresh, type Written } from './documentCalls';
import { ReasonDialog } from './ReasonDialog';

/** 作废 with its reason. */
export function DocumentVoid({ document, onClose }: { document: Written; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();

  async function annul(reason: string) {
    try {
      await cases.POST(`${ONE}/void`, {
        params: { path: { document: document.id }, header: { 'If-Match': `"${document.version}"` } },
        body: { reason },
      });
      message.success(t('document.void'));
    } finally {
      await refresh();
    }
  }

  return (
    <ReasonDialog
      title={t('document.annul')}
      ok={t('document.annul')}
      note={t('document.annulNote')}
      label={t('document.annulReason')}
      danger
      onSay={annul}
      onClose={onClose}
    />
  );
}
