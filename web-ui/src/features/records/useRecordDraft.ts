import { useCallback, useMemo } from 'react';
import { useDraft } from '@/ui/useDraft';
import { type RecordView, saveDraft, showRecord } from './calls';
import { emptyValues, sameValues, type Values, valuesOf } from './values';

const PAUSE = 1500;

/** The draft of a record, which changes by parts. */
export function useRecordDraft(record: string, view: RecordView | null, obligations: string[]) {
  const stored = useMemo(() => view && { values: valuesOf(view), version: view.version }, [view]);
  const draft = useDraft<Values>({
    place: `record.${record}`,
    stored,
    first: emptyValues(obligations),
    same: sameValues,
    pause: PAUSE,
    save: async (values, version) => {
      const saved = await saveDraft(record, values, version);
      showRecord(saved);
      return { values, version: saved.version };
    },
  });
  const { valuesNow } = draft;
  const change = useCallback(
    (part: Partial<Values>) => draft.change({ ...valuesNow(), ...part }),
    [draft.change, valuesNow],
  );
  const adopt = useCallback(
    (part: Partial<Values>) => draft.adopt({ ...valuesNow(), ...part }),
    [draft.adopt, valuesNow],
  );
  return { ...draft, change, adopt };
}
