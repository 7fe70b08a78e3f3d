import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormVersion } from '@/api/formVersion';
import { useUnits } from '@/api/units';
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
const danger: Act[] = ['DISCARD', 'CLOSE', 'CANCEL', 'REVOKE', 'RELAPSE'];

export function EntryActs({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useFormVersion(entry.form);
  const units = useUnits();
  const [receiver, setReceiver] = useState<string>();

  async function take(step: Act, reason: string | undefined) {
    const after = await act(entry, step, reason, step === 'HAND_OVER' ? receiver : undefined);
    // Where another unit reads along already, the one that hands it over sees it no more.
    const gone = step === 'DISCARD' || (step === 'HAND_OVER' && after.partner?.id !== entry.unit.id);
    if (gone) navigate(pathOf(entry.kind), { replace: true });
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
      nameOf={fieldNames(form?.definition, {
        title: t(`registers.nameOf.${entry.kind}`),
        unit: t('registers.receiver'),
      })}
      ask={(step) =>
        step === 'HAND_OVER' && (
          <div style={{ marginBottom: 14 }}>
            <label htmlFor="act-unit">{t('registers.receiver')}</label>
            <Select
              id="act-unit"
              value={receiver}
              showSearch={{ optionFilterProp: 'label' }}
              style={{ width: '100%' }}
              options={units
                .filter((unit) => unit.kind !== 'LEADERSHIP' && unit.id !== entry.unit.id)
                .map((unit) => ({ value: unit.id, label: unit.name }))}
              onChange={setReceiver}
            />
          </div>
        )
      }
      onAct={take}
    />
  );
}
