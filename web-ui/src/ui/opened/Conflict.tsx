import { Alert, Button } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from './rebase';

interface Props<Values> {
  differences: Difference<Values>[] | null;
  /** What a field is called on the page. */
  label: (field: keyof Values & string) => string;
  /** Their value in words. */
  text?: (field: keyof Values & string, value: unknown) => ReactNode;
  /** Puts in what the other wrote instead. */
  onTake?: (field: keyof Values & string) => void;
}

/** Somebody else was faster: what they wrote, and which words will stand when this form is saved. */
export function Conflict<Values>({
  differences,
  label,
  text = (_, value) => plain(value),
  onTake,
}: Props<Values>) {
  const { t } = useTranslation();
  if (!differences) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('typed.conflict')}
      description={
        <>
          <ul style={{ margin: '0 0 4px', paddingInlineStart: 20 }}>
            {differences.map(({ field, theirs, kept }) => (
              <li key={field}>
                {label(field)}
                {t('typed.colon')}
                {text(field, theirs) || t('typed.changedToo')}
                {t(kept ? 'typed.conflictKept' : 'typed.conflictTaken')}
                {kept && onTake && (
                  <Button type="link" size="small" onClick={() => onTake(field)}>
                    {t('typed.take')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {t('typed.conflictNote')}
        </>
      }
    />
  );
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Words, figures and days as they are, of a list of things their names; what only the form can show says nothing here. */
function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(named).filter(Boolean).join('、');
  if (dayjs.isDayjs(value)) return value.format('YYYY-MM-DD');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return named(value);
  return typeof value === 'string' && !ID.test(value) ? value : '';
}

function named(value: unknown): string {
  if (typeof value !== 'object' || value === null || dayjs.isDayjs(value)) return plain(value);
  const { text, title, name } = value as { text?: unknown; title?: unknown; name?: unknown };
  return plain(text ?? title ?? name ?? '').replace('—', '');
}
