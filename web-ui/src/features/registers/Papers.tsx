import { useTranslation } from 'react-i18next';
import { PaperList } from '@/ui/PaperList';
import { addFile, type Entry, fileHref, refresh, removeFile } from './calls';

/** The papers of an entry; one that a note rests on stays. */
export function Papers({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const resting = new Set(entry.notes.flatMap(({ files }) => files));
  return (
    <PaperList
      files={entry.files}
      open={entry.editable || entry.notable}
      addLabel={t('registers.filesAdd')}
      hrefOf={(file) => fileHref(entry.id, file)}
      removable={(file) => !resting.has(file)}
      onAdd={(file) => addFile(entry.id, file).then(() => refresh(entry.id))}
      onRemove={(file) => removeFile(entry.id, file).then(() => refresh(entry.id))}
    />
  );
}
