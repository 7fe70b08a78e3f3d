import { App } from 'antd';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rebase } from '@/ui/opened/rebase';
import { useDraft } from '@/ui/useDraft';
import { type RecordView, saveDraft, showRecord } from './calls';
import { sameValues, type Values, valuesOf } from './values';

const PAUSE = 1500;

/** The draft of a record, which changes by parts; `first` is what a new one begins with. */
export function useRecordDraft(record: string, view: RecordView | null, first: Values) {
  const stored = useMemo(() => view && { values: valuesOf(view), version: view.version }, [view]);
  const { t } = useTranslation();
  const { message } = App.useApp();
  // What the words at hand began with: another window of this person may write, too.
  const base = useRef(stored?.values ?? null);
  const draft = useDraft<Values>({
    place: `record.${record}`,
    stored,
    first,
    same: sameValues,
    pause: PAUSE,
    save: async (values, version) => {
      const { saved, written, differences } = await saveDraft(
        record,
        { values, base: base.current },
        version,
      );
      base.current = written;
      showRecord(saved);
      const both = differences.filter(({ kept }) => kept).map(({ field }) => t(`record.part.${field}`));
      if (both.length > 0) message.warning(t('record.otherWindow', { parts: both.join('、') }), 10);
      return { values: written, version: saved.version };
    },
    merge: (sent, typed, came) => rebase(sent, typed, came).values,
  });
  const { valuesNow, versionNow, follow } = draft;
  useEffect(() => {
    if (!stored) return;
    follow(stored);
    if (versionNow() === stored.version) base.current = stored.values;
  }, [stored, follow, versionNow]);
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
