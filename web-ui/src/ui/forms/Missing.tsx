import { useTranslation } from 'react-i18next';
import styles from './Missing.module.css';

const MOST = 5;

interface Props {
  lead: string;
  /** The id is that of the field, or what the ids of its parts begin with. */
  fields: readonly { name: string; id: string }[];
  className?: string;
}

/** What a form still lacks; leads to the first of it. */
export function Missing({ lead, fields, className }: Props) {
  const { t } = useTranslation();
  const names = fields.slice(0, MOST).map(({ name }) => name);
  return (
    <button
      type="button"
      className={`${styles.missing} ${className ?? ''}`}
      onClick={() => fields[0] && goTo(fields[0].id)}
    >
      {lead}
      {names.join(t('duty.comma'))}
      {fields.length > MOST && t('record.missingMore', { count: fields.length })}
    </button>
  );
}

/** Where focus goes the browser scrolls to. */
function goTo(id: string) {
  const field =
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}"]`);
  field?.focus();
}
