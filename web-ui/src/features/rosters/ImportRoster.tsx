import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { ImportList } from '@/ui/ImportList';
import type { Kind } from './calls';

/** One of the lists of people from a workbook. */
export function ImportRoster({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const { t } = useTranslation();
  const apply = $responsibility.useMutation('post', '/api/responsibility/v1/roster-imports/{id}/acts', {
    meta: { shown: true },
  });
  return (
    <ImportList
      title={t('rosters.importTitle', { list: t(`rosterKind.${kind}`) })}
      note={t('rosters.importNote')}
      url={`/api/responsibility/v1/rosters/${kind}/imports`}
      counts={(counts) => t('rosters.counts', { ...counts })}
      apply={(id) => apply.mutateAsync({ params: { path: { id } }, body: { act: 'APPLY' } })}
      onClose={onClose}
    />
  );
}
