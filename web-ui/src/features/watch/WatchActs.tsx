import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { ChangeDialog } from './ChangeDialog';
import { cancel, decide, type Watch } from './calls';
import { ReturnDialog } from './ReturnDialog';
import { WriteDialog } from './WriteDialog';

type Open = 'change' | 'write' | 'return' | null;

/** The buttons for what the service says that this person may do. */
export function WatchActs({ watch }: { watch: Watch }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const [open, setOpen] = useState<Open>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const may = (act: Watch['acts'][number]) => watch.acts.includes(act);
  const close = () => setOpen(null);

  async function run(call: () => Promise<void>, done: string) {
    setBusy(true);
    setError(null);
    try {
      await call();
      message.success(done);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <>
      <Space wrap>
        {may('CONFIRM') && (
          <Button
            type="primary"
            loading={busy}
            onClick={() => run(() => decide(watch, true), t('watch.done.confirm'))}
          >
            {t('watch.confirm')}
          </Button>
        )}
        {may('RETURN') && <Button onClick={() => setOpen('return')}>{t('watch.return')}</Button>}
        {may('WRITE') && (
          <Button onClick={() => setOpen('write')}>
            {t(watch.state === 'WRITTEN' ? 'watch.rewrite' : 'watch.write')}
          </Button>
        )}
        {may('CHANGE') && <Button onClick={() => setOpen('change')}>{t('watch.change')}</Button>}
        {may('CANCEL') && (
          <Button
            loading={busy}
            onClick={() =>
              modal.confirm({
                title: t('watch.cancelSure', { name: watch.person.name }),
                okText: t('watch.cancel'),
                cancelText: t('common.cancel'),
                onOk: () => run(() => cancel(watch), t('watch.done.cancel')),
              })
            }
          >
            {t('watch.cancel')}
          </Button>
        )}
      </Space>
      {error !== null && <ProblemAlert error={error} />}
      {open === 'change' && <ChangeDialog watch={watch} onClose={close} />}
      {open === 'write' && <WriteDialog watch={watch} onClose={close} />}
      {open === 'return' && <ReturnDialog watch={watch} onClose={close} />}
    </>
  );
}
