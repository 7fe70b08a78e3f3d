import { useTranslation } from 'react-i18next';
import { PaperList } from '@/ui/PaperList';
import { addPaper, paperHref, type Relief, refresh, removePaper } from './calls';

/** The papers of a request; added and removed while it is a draft. */
export function Papers({ relief }: { relief: Relief }) {
  const { t } = useTranslation();
  return (
    <PaperList
      files={relief.files}
      open={relief.editable}
      addLabel={t('relief.filesAdd')}
      hrefOf={(file) => paperHref(relief.id, file)}
      onAdd={(file) => addPaper(relief.id, file).then(() => refresh(relief.id))}
      onRemove={(file) => removePaper(relief.id, file).then(() => refresh(relief.id))}
    />
  );
}
