import { App, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Modal } from '@/ui/Dialog';
import type { SchemeView } from './calls';
import { adoptScheme, discardScheme, reviseScheme } from './calls';

interface Props {
  view: SchemeView;
  dirty: boolean;
  onProblem: (problem: unknown) => void;
  /** Said before the draft is thrown away, and taken back where it is not. */
  onDiscard: (discarding: boolean) => void;
}

/** The acts that the server allows for this version and this person. */
export function SchemeActs({ view, dirty, onProblem, onDiscard }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [adopting, setAdopting] = useState(false);
  const [basis, setBasis] = useState('');
  const [busy, setBusy] = useState(false);
  const may = (act: SchemeView['acts'][number]) => view.acts.includes(act);

  async function act(work: () => Promise<unknown>) {
    setBusy(true);
    onProblem(null);
    try {
      await work();
    } catch (problem) {
      onProblem(problem);
    } finally {
      setAdopting(false);
      setBusy(false);
    }
  }

  return (
    <>
      {may('DISCARD') && (
        <Popconfirm
          title={t('schemes.discardAsk')}
          onConfirm={() =>
            act(async () => {
              // Nobody asks about words that are being thrown away.
              onDiscard(true);
              await discardScheme(view).catch((problem) => {
                onDiscard(false);
                throw problem;
              });
              navigate('/schemes');
            })
          }
        >
          <Button danger disabled={busy}>
            {t('schemes.discard')}
          </Button>
        </Popconfirm>
      )}
      {may('ADOPT') && (
        <Button
          type="primary"
          disabled={dirty || busy || view.faults.length > 0}
          onClick={() => setAdopting(true)}
        >
          {t('schemes.adopt')}
        </Button>
      )}
      {may('REVISE') && view.versions[0]?.id === view.id && (
        <Button
          loading={busy}
          onClick={() =>
            act(async () => {
              const next = await reviseScheme(view);
              if (next) navigate(`/schemes/${next.id}`);
            })
          }
        >
          {t('schemes.revise')}
        </Button>
      )}
      <Modal
        open={adopting}
        title={t('schemes.adoptAsk')}
        okText={t('schemes.adopt')}
        cancelText={t('common.cancel')}
        okButtonProps={{ loading: busy, disabled: basis.trim() === '' }}
        onOk={() =>
          act(async () => {
            await adoptScheme(view, basis.trim());
            message.success(t('schemes.adoptedNow'));
          })
        }
        onCancel={() => setAdopting(false)}
      >
        <p style={{ marginBottom: 12 }}>{t('schemes.adoptNote')}</p>
        <Input
          value={basis}
          maxLength={500}
          placeholder={t('schemes.basisExample')}
          aria-label={t('schemes.basis')}
          onChange={(event) => setBasis(event.target.value)}
        />
      </Modal>
    </>
  );
}
