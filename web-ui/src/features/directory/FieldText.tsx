import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { zh } from '@/text/zh/all';
import type { ObjectKind } from './kinds';

type Field = keyof (typeof zh)['directoryField'];

/** What a field of the service is called on the page. */
export function useFieldLabel(kind: ObjectKind) {
  const { t, i18n } = useTranslation();
  return (field: string) => {
    if (kind === 'people' && field === 'name') return t('directory.person');
    return i18n.exists(`directoryField.${field}`) ? t(`directoryField.${field as Field}`) : field;
  };
}

interface Props {
  kind: ObjectKind;
  field: string;
  value: unknown;
}

/** The value of a field in words: ids by the names they have, kinds by theirs, nothing as a dash. */
export function FieldText({ kind, field, value }: Props) {
  const { t, i18n } = useTranslation();
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return t(value ? 'directory.yes' : 'directory.no');
  if (Array.isArray(value)) return value.length > 0 ? value.join('、') : '—';
  const text = String(value);
  switch (field) {
    case 'unit':
      return <UnitName id={text} />;
    case 'person':
    case 'leader':
    case 'secretary':
      return <PersonName id={text} />;
    case 'parent':
      return kind === 'units' ? <UnitName id={text} /> : <BranchName id={text} />;
    case 'kind': {
      const key = { units: 'unitKind', posts: 'postKind', 'party-branches': 'branchKind' }[kind as string];
      return key && i18n.exists(`${key}.${text}`) ? i18n.t(`${key}.${text}` as 'unitKind.GENERAL') : text;
    }
    default:
      return text;
  }
}

function UnitName({ id }: { id: string }) {
  return nameOf(
    id,
    $responsibility.useQuery('get', '/api/responsibility/v1/units/{id}', { params: { path: { id } } }),
  );
}

function PersonName({ id }: { id: string }) {
  return nameOf(
    id,
    $responsibility.useQuery('get', '/api/responsibility/v1/people/{id}', { params: { path: { id } } }),
  );
}

function BranchName({ id }: { id: string }) {
  return nameOf(
    id,
    $responsibility.useQuery('get', '/api/responsibility/v1/party-branches/{id}', {
      params: { path: { id } },
    }),
  );
}

/** The id itself where its name cannot be had, so that nothing is missing from a history. */
function nameOf(id: string, { data, isPending }: { data?: { name: string }; isPending: boolean }) {
  return data?.name ?? (isPending ? '…' : id);
}
