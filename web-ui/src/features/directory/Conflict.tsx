import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldText, useFieldLabel } from './FieldText';
import type { ObjectKind } from './kinds';
import type { Difference } from './rebase';

interface Props<Values> {
  kind: ObjectKind;
  differences: Difference<Values>[];
}

/** Somebody else was faster: what they wrote, and which words will stand when this form is saved. */
export function Conflict<Values>({ kind, differences }: Props<Values>) {
  const { t } = useTranslation();
  const label = useFieldLabel(kind);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('directory.conflict')}
      description={
        <>
          {differences.length > 0 && (
            <ul style={{ margin: '0 0 4px', paddingInlineStart: 20 }}>
              {differences.map(({ field, theirs, kept }) => (
                <li key={field}>
                  {label(field)}: <FieldText kind={kind} field={field} value={theirs} />
                  {t(kept ? 'directory.conflictKept' : 'directory.conflictTaken')}
                </li>
              ))}
            </ul>
          )}
          {t('directory.conflictNote')}
        </>
      }
    />
  );
}
