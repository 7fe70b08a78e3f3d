import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import type { CaseSchema } from '@/api/schema';

type Found = CaseSchema<'SubjectView'>;

interface Props {
  /** Whom what was handed in mentions. */
  known?: readonly Found[];
  /** Whether people and units can be searched: those of the own bureau, and of the bureaus right below. */
  own: boolean;
  /** The unit that is chosen already: it may have ended. */
  unit?: CaseSchema<'NamedRef'>;
}

/** Unit and post of whom a report is about, and who else is named: none of them may know of it. */
export function Concerned({ known = [], own, unit }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const person = Form.useWatch('subjectPerson', form);
  const rank = Form.useWatch('subjectRank', form);
  const { data = [] } = $cases.useQuery('get', '/api/case/v1/registrations/units', {}, { enabled: own });
  const units = unit && data.every(({ id }) => id !== unit.id) ? [unit, ...data] : data;
  return (
    <>
      {own && !person && (
        <Form.Item
          name="subjectUnit"
          label={t('lead.unit')}
          extra={t('lead.unitNote')}
          rules={[{ required: rank === 'UNIT', message: t('common.required') }]}
        >
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="subjectPost" label={t('lead.post')}>
        <Input maxLength={60} />
      </Form.Item>
      {(own || known.length > 0) && (
        <Form.Item name="named" label={t('lead.named')} extra={t(own ? 'lead.namedNote' : 'lead.namedKnown')}>
          <NamedPeople known={known} search={own} />
        </Form.Item>
      )}
    </>
  );
}

interface NamedProps {
  id?: string;
  value?: string[];
  onChange?: (people: string[]) => void;
  known: readonly Found[];
  search: boolean;
}

/** By the whole name, within the case service: the names of a report are asked of no other. */
function NamedPeople({ known, search, ...field }: NamedProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [kept, setKept] = useState<readonly Found[]>(known);
  const { data } = $cases.useQuery(
    'get',
    '/api/case/v1/registrations/people',
    { params: { query: { name } } },
    { enabled: search && name.length > 1 },
  );
  const found = [...kept, ...(data ?? []).filter(({ id }) => kept.every((one) => one.id !== id))];
  return (
    <Select
      mode="multiple"
      {...field}
      showSearch={{ optionFilterProp: 'label', onSearch: (text) => setName(text.trim()) }}
      notFoundContent={t('common.none')}
      onSelect={() => setKept(found)}
      options={found.map((one) => ({
        value: one.id,
        label: t('lead.subjectFound', { name: one.name, unit: one.unitName ?? '' }),
      }))}
    />
  );
}
