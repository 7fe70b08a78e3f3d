import { Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { useSession } from '@/session/session';
import { uuidv7 } from '@/ui/uuid';
import { PersonField, UnitField, ValidityFields } from './fields';
import { branchKinds } from './kinds';
import { ObjectForm } from './ObjectForm';

type Branch = Schema<'PartyBranchView'>;

const PATH = '/api/responsibility/v1/party-branches/{id}';

interface Props {
  /** Null for a new one. */
  branch: Branch | null;
  /** What a branch may stand below. */
  tops: readonly Branch[];
  onClose: () => void;
}

/** 党组织: a general branch stands alone, a branch may stand below one. */
export function BranchForm({ branch, tops, onClose }: Props) {
  const { t } = useTranslation();
  const { bureau } = useSession();
  const today = useToday();
  const id = useMemo(() => branch?.id ?? uuidv7(), [branch]);
  const path = { id };
  return (
    <ObjectForm
      kind="party-branches"
      title={branch ? `${t('common.edit')} ${branch.name}` : t('directory.addBranch')}
      object={branch}
      valuesOf={(one: Branch | null) => ({
        name: one?.name ?? '',
        kind: one?.kind ?? ('BRANCH' as const),
        parent: one?.parent ?? null,
        unit: one?.unit ?? null,
        secretary: one?.secretary ?? null,
        validFrom: one?.validFrom ?? today,
        validTo: one?.validTo ?? null,
      })}
      load={() => responsibility.GET(PATH, { params: { path } })}
      put={({ parent, ...values }, header) =>
        responsibility.PUT(PATH, {
          params: { path, header },
          body: {
            ...values,
            parent: values.kind === 'BRANCH' ? (parent ?? null) : null,
            id,
            bureau: branch?.bureau ?? bureau,
          },
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('directory.name')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kind" label={t('directory.kind')} rules={[{ required: true }]}>
        <Select options={branchKinds.map((kind) => ({ value: kind, label: t(`branchKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'BRANCH' && (
            <Form.Item
              name="parent"
              label={t('directory.parentBranch')}
              normalize={(parent: string | undefined) => parent ?? null}
            >
              <Select
                allowClear
                options={tops
                  .filter((one) => one.id !== id)
                  .map((one) => ({ value: one.id, label: one.name }))}
              />
            </Form.Item>
          )
        }
      </Form.Item>
      <UnitField
        name="unit"
        label={t('record.unit')}
        optional
        known={branch ? { id: branch.unit, name: branch.unitName } : undefined}
      />
      <PersonField
        name="secretary"
        label={t('directory.secretary')}
        optional
        known={branch ? { id: branch.secretary, name: branch.secretaryName } : undefined}
      />
      <ValidityFields />
    </ObjectForm>
  );
}
