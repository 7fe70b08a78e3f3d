import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type FormView, restoreForm, retireForm } from './calls';

/** 停用 and 恢复使用 of a form that the bureau made itself. */
export function Retirement({ form }: { form: FormView }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const [busy, setBusy] = useState(false);

  async function run(task: () => Promise<void>, done: string) {
    setBusy(true);
    try {
      await task();
      message.success(done);
    } catch (error) {
      modal.error({ title: t('forms.retire'), content: <ProblemAlert error={error} /> });
    } finally {
      setBusy(false);
    }
  }

  return form.retiredOn ? (
    <Button loading={busy} onClick={() => run(() => restoreForm(form.code), t('forms.restored'))}>
      {t('forms.restore')}
    </Button>
  ) : (
    <Popconfirm
      title={t('forms.retireAsk')}
      description={t('forms.retireNote')}
      okText={t('forms.retire')}
      cancelText={t('common.cancel')}
      onConfirm={() => run(() => retireForm(form.code), t('forms.retired'))}
    >
      <Button loading={busy}>{t('forms.retire')}</Button>
    </Popconfirm>
  );
}
