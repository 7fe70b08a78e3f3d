import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '@/ui/forms/definition';
import { fieldNames } from '@/ui/forms/fieldNames';

/** What the fields of a record are called where the service names one that is missing or wrong. */
export function useFieldNames(definition: FormDefinition | undefined) {
  const { t } = useTranslation();
  return fieldNames(definition, {
    heldOn: t('record.heldOn'),
    title: t('record.name'),
    content: t('record.content'),
    participants: t('record.participants'),
    obligations: t('record.obligations'),
    reasons: t('record.obligations'),
  });
}
