import { Form, Input, Typography } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { uuidv7 } from '@/ui/uuid';
import { UnitField, ValidityFields } from './fields';
import { ObjectForm } from './ObjectForm';

type Person = Schema<'PersonView'>;

const PATH = '/api/responsibility/v1/people/{id}';

interface Props {
  unit: Schema<'UnitView'>;
  /** Null for somebody new. */
  person: Person | null;
  onClose: () => void;
}

/** What the account itself has to be given, which is kept elsewhere and does not follow. */
function AccountIds({ person, unit }: { person: string; unit: string }) {
  const { t } = useTranslation();
  const chosen = Form.useWatch<string | undefined>('unit');
  return (
    <>
      {t('directory.accountNote')}
      <br />
      {t('directory.accountPerson')} <Typography.Text copyable>{person}</Typography.Text>
      <br />
      {t('directory.accountUnit')} <Typography.Text copyable>{chosen ?? unit}</Typography.Text>
    </>
  );
}

export function PersonForm({ unit, person, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const id = useMemo(() => person?.id ?? uuidv7(), [person]);
  const path = { id };
  return (
    <ObjectForm
      kind="people"
      title={person ? `${t('common.edit')} ${person.name}` : t('directory.addPerson')}
      object={person}
      valuesOf={(one: Person | null) => ({
        name: one?.name ?? '',
        policeNumber: one?.policeNumber ?? '',
        unit: one?.unit ?? unit.id,
        account: one?.account ?? null,
        validFrom: one?.validFrom ?? today,
        validTo: one?.validTo ?? null,
      })}
      load={() => responsibility.GET(PATH, { params: { path } })}
      put={({ account, ...values }, header) =>
        responsibility.PUT(PATH, {
          params: { path, header },
          body: { ...values, account: account?.trim() || null, id, bureau: unit.bureau },
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('directory.person')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="policeNumber"
        label={t('directory.policeNumber')}
        rules={[{ required: true, pattern: /^[0-9A-Za-z]{4,20}$/, message: t('directory.policeNumberRule') }]}
      >
        <Input maxLength={20} />
      </Form.Item>
      <UnitField name="unit" label={t('record.unit')} known={{ id: unit.id, name: unit.name }} />
      <Form.Item
        name="account"
        label={t('directory.account')}
        extra={<AccountIds person={id} unit={unit.id} />}
      >
        <Input maxLength={100} />
      </Form.Item>
      <ValidityFields />
    </ObjectForm>
  );
}
