import { App, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cases } from '@/api/client';
import { Modal } from '@/ui/Dialog';
import { ONE, refresh, type Written } from './documentCalls';
import { ProblemAlert } from './ProblemAlert';

/** 作废 with its reason. */
export function DocumentVoid({ document, onClose }: { document: Written; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);

  async function annul() {
    try {
      await cases.POST(`${ONE}/void`, {
        params: { path: { document: document.id }, header: { 'If-Match': `"${document.version}"` } },
        body: { reason },
      });
      await refresh();
      message.success(t('document.void'));
      onClose();
    } catch (problem) {
      setError(problem);
      await refresh();
    }
  }

  return (
    <Modal
      open
      title={t('document.annul')}
      okText={t('document.annul')}
      okButtonProps={{ danger: true, disabled: !reason.trim() }}
      cancelText={t('common.cancel')}
      onOk={annul}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('document.annulNote')}</p>
      <label htmlFor="void-reason">{t('document.annulReason')}</label>
      <Input.TextArea
        id="void-reason"
        autoFocus
        maxLength={1000}
        autoSize={{ minRows: 2 }}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
