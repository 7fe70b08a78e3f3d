import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { useSession } from '@/session/session';
import { uuidv7 } from '@/ui/uuid';
import { PersonField, UnitField, ValidityFields } from './fields';
import { ObjectForm } from './ObjectForm';

type Charge = Schema<'LeaderInChargeView'>;

const PATH = '/api/responsibility/v1/leaders-in-charge/{id}';

/** 分管: one leader over one unit for a time; a unit has one at a time, so the old one ends before the new begins. */
export function LeaderForm({ charge, onClose }: { charge: Charge | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { bureau } = useSession();
  const today = useToday();
  const id = useMemo(() => charge?.id ?? uuidv7(), [charge]);
  const path = { id };
  return (
    <ObjectForm
      kind="leaders-in-charge"
      title={charge ? `${t('common.edit')} ${charge.unitName}` : t('directory.addLeader')}
      object={charge}
      valuesOf={(one: Charge | null) => ({
        leader: one?.leader ?? null,
        unit: one?.unit ?? null,
        validFrom: one?.validFrom ?? today,
        validTo: one?.validTo ?? null,
      })}
      load={() => responsibility.GET(PATH, { params: { path } })}
      put={({ leader, unit, ...values }, header) =>
        responsibility.PUT(PATH, {
          params: { path, header },
          body: { ...values, leader: leader ?? '', unit: unit ?? '', id, bureau: charge?.bureau ?? bureau },
        })
      }
      onClose={onClose}
    >
      <PersonField
        name="leader"
        label={t('directory.leader')}
        known={charge ? { id: charge.leader, name: charge.leaderName } : undefined}
      />
      <UnitField
        name="unit"
        label={t('directory.inCharge')}
        known={charge ? { id: charge.unit, name: charge.unitName } : undefined}
      />
      <ValidityFields />
    </ObjectForm>
  );
}
