import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
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
  const from = useSearchParams()[0].get('from');
  const id = useMemo(() => entry ?? uuidv7(), [entry]);
  const stored = useEntry(id, entry !== undefined);
  const source = useEntry(from ?? '', entry === undefined && from !== null);
  const known = useRegister(shown?.kind ?? 'POWER');
  const form = useFormVersion(known?.form);
  if (!shown) return <Nothing title={t('common.notFound')} note={t('common.notFoundNote')} />;
  const read = entry ? stored : source;
  if (!form || ((entry || from) && !read.data) || isRefused(read.error))
    return <PageWait error={read.error} onRetry={read.refetch} />;
  return (
    <EntryForm
      key={id}
      id={id}
      kind={shown.kind}
      definition={form.definition}
      stored={entry ? (stored.data ?? null) : null}
      copied={entry || !source.data ? null : source.data}
    />
  );
}
