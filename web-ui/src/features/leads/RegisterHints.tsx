import { Alert, Checkbox, Form, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import type { CaseSchema } from '@/api/schema';
import styles from './Lead.module.css';

type Found = CaseSchema<'SubjectView'>;

/** Whoever bears the name: chosen, the report follows the person and not the spelling. */
export function Subjects({ name, present = [] }: { name: string; present?: Found[] }) {
  const { data } = $cases.useQuery(
    'get',
    '/api/case/v1/registrations/people',
    { params: { query: { name } } },
    { enabled: name.length > 1 },
  );
  const found = (data ?? []).filter(({ id }) => present.every((one) => one.id !== id));
  return <SubjectsOf found={[...present, ...found]} />;
}

/** These people: one of them, or somebody else of that name. */
export function SubjectsOf({ found }: { found: Found[] }) {
  const { t } = useTranslation();
  if (found.length === 0) return null;
  return (
    <>
      <Form.Item name="subjectPerson" label={t('lead.subjectFind')}>
        <Select
          allowClear
          options={found.map((one) => ({
            value: one.id,
            label: t('lead.subjectFound', { name: one.name, unit: one.unitName ?? '' }),
          }))}
        />
      </Form.Item>
      <div style={{ alignSelf: 'end', paddingBottom: 29 }}>
        <Form.Item name="anotherPerson" valuePropName="checked" noStyle>
          <Checkbox>{t('lead.another')}</Checkbox>
        </Form.Item>
      </div>
    </>
  );
}

/** What may be the same matter, found while it is typed. */
export function Duplicates({ name, matter }: { name: string; matter: string }) {
  const { t } = useTranslation();
  const body = useMemo(() => ({ subjectName: name, matter }), [name, matter]);
  const { data } = $cases.useQuery(
    'post',
    '/api/case/v1/registrations/duplicates',
    { body },
    { enabled: name.length > 1 || matter.length > 3 },
  );
  if (!data || data.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('lead.duplicates')}
      description={
        <ul className={styles.plain}>
          {data.map((one) => (
            <li key={one.id}>
              {t(one.ended ? 'lead.duplicateEnded' : 'lead.duplicate', {
                number: one.number,
                day: one.receivedOn,
              })}
              （{t(`lead.source.${one.source}`)}） {one.sameName && t('lead.sameName')}{' '}
              {one.likeness > 0 && t('lead.likeness', { percent: one.likeness })}
            </li>
          ))}
        </ul>
      }
    />
  );
}
