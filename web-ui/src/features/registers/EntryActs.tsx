import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormVersion } from '@/api/formVersion';
import { ActButtons } from '@/ui/ActButtons';
import { fieldNames } from '@/ui/forms/fieldNames';
import { pathOf } from '@/ui/registerAddress';
import { type Act, act, type Entry } from './calls';

const primary: Act[] = [
  'SUBMIT',
  'SIGN',
  'CONFIRM',
  'DECLARE',
  'CHOOSE',
  'START',
  'REQUEST',
  'NAME',
  'REGISTER',
  'BEGIN',
  'DEFUSE',
  'FINISH',
];
const danger: Act[] = ['DISCARD', 'CLOSE', 'CANCEL', 'RELAPSE'];

export function EntryActs({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useFormVersion(entry.form);

  async function take(step: Act, reason: string | undefined) {
    await act(entry, step, reason);
    if (step === 'DISCARD') navigate(pathOf(entry.kind), { replace: true });
  }

  return (
    <ActButtons
      acts={entry.acts}
      primary={primary}
      danger={danger}
      name={(step) => t(`registers.act.${step}`)}
      done={(step) => t('registers.acted', { name: t(`registers.act.${step}`) })}
      reasonNeeded={t('registers.reason')}
      reasonOptional={t('registers.reasonOptional')}
      nameOf={fieldNames(form?.definition, { title: t(`registers.nameOf.${entry.kind}`) })}
      onAct={take}
    />
  );
}
