import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormVersion } from '@/api/formVersion';
import { isRefused } from '@/api/problem';
import { Nothing } from '@/ui/Nothing';
import { PageWait } from '@/ui/PageWait';
import { uuidv7 } from '@/ui/uuid';
import { shownAt } from './areas';
import { useEntry, useRegister } from './calls';
import { EntryForm } from './EntryForm';

/** Writes a new entry, or changes one that is still being written. */
export default function EditEntryPage() {
  const { t } = useTranslation();
  const { area, register, entry } = useParams();
  const shown = shownAt(area, register);
  const id = useMemo(() => entry ?? uuidv7(), [entry]);
  const stored = useEntry(id, entry !== undefined);
  const known = useRegister(shown?.kind ?? 'POWER');
  const form = useFormVersion(known?.form);
  if (!shown) return <Nothing title={t('common.notFound')} note={t('common.notFoundNote')} />;
  if (!form || (entry && !stored.data) || isRefused(stored.error))
    return <PageWait error={stored.error} onRetry={stored.refetch} />;
  return (
    <EntryForm
      key={id}
      id={id}
      kind={shown.kind}
      definition={form.definition}
      stored={entry ? (stored.data ?? null) : null}
    />
  );
}
