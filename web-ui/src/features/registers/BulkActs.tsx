import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormVersion } from '@/api/formVersion';
import { useSession } from '@/session/session';
import panels from '@/ui/Panels.module.css';
import type { Kind } from './areas';
import { BulkDialog } from './BulkDialog';
import { BulkNote } from './BulkNote';
import { notable, type Summary, stepsOf } from './bulk';
import { type Act, actAlone, useRegister } from './calls';

interface Props {
  kind: Kind;
  ticked: readonly Summary[];
  /** Nothing is ticked any more. */
  onDone: () => void;
}

/** What is done to all ticked entries at once: one step, or one note for each. */
export function BulkActs({ kind, ticked, onDone }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const register = useRegister(kind);
  const noteForm = useFormVersion(register?.noteForm);
  const [step, setStep] = useState<{ act: Act; entries: Summary[] } | null>(null);
  const [noted, setNoted] = useState<Summary[] | null>(null);
  if (!register) return null;
  const steps = stepsOf(register, ticked, session);
  const open = notable(register, ticked, session);

  function close() {
    setStep(null);
    setNoted(null);
    onDone();
  }

  return (
    <section className={panels.bar} aria-label={t('registers.bulk')}>
      <span style={{ flex: 1 }}>{t('registers.ticked', { count: ticked.length })}</span>
      {steps.length === 0 && open.length === 0 && (
        <span className={panels.sub}>{t('registers.bulkNothing')}</span>
      )}
      {noteForm && open.length > 0 && (
        <Button onClick={() => setNoted(open)}>
          {t('registers.bulkNote', { name: noteForm.definition.title, count: open.length })}
        </Button>
      )}
      {steps.map((one) => (
        <Button key={one.act} type="primary" onClick={() => setStep(one)}>
          {t('registers.bulkAct', { name: t(`registers.act.${one.act}`), count: one.entries.length })}
        </Button>
      ))}
      {step && (
        <BulkDialog
          title={t('registers.bulkAct', {
            name: t(`registers.act.${step.act}`),
            count: step.entries.length,
          })}
          entries={step.entries}
          run={(entry) => actAlone(entry.id, entry.version, step.act)}
          onClose={close}
        />
      )}
      {noted && noteForm && <BulkNote kind={kind} form={noteForm} entries={noted} onClose={close} />}
    </section>
  );
}
