import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import styles from './RevisionPage.module.css';

export interface Counterpart {
  id: string;
  label: string;
}

interface Props {
  kind: Schema<'MatchRequest'>['kind'];
  old?: string | null;
  fresh?: string | null;
  /** Names of the two acts for those who do not see the page. */
  names: { apart: string; pair: string };
  /** What has no counterpart in the other version. */
  free: Counterpart[];
  busy: boolean;
  onMatch: (request: Schema<'MatchRequest'>) => void;
}

/** Parts what is paired; pairs what stands alone. */
export function MatchControl({ kind, old, fresh, names, free, busy, onMatch }: Props) {
  const { t } = useTranslation();
  if (old && fresh) {
    return (
      <Button
        size="small"
        disabled={busy}
        aria-label={names.apart}
        onClick={() => onMatch({ kind, old, fresh: null })}
      >
        {t('revision.apart')}
      </Button>
    );
  }
  return (
    <span className={styles.ways}>
      <Select
        size="small"
        value={null}
        disabled={busy || free.length === 0}
        aria-label={names.pair}
        placeholder={free.length === 0 ? t('revision.nothingLeft') : t('revision.pair')}
        style={{ width: 118 }}
        popupMatchSelectWidth={420}
        showSearch={{ optionFilterProp: 'label' }}
        options={free.map(({ id, label }) => ({ value: id, label }))}
        onChange={(other: string | null) =>
          other && onMatch(old ? { kind, old, fresh: other } : { kind, old: other, fresh })
        }
      />
    </span>
  );
}
