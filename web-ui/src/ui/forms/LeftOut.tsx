import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FormDefinition, leftOut, type Values } from './definition';

/** Says which choices a table leaves out, where all of them are asked for: whoever accepts the record weighs it. */
export function LeftOut({ definition, values }: { definition: FormDefinition; values: Values }) {
  const { t } = useTranslation();
  const lines = leftOut(definition, values);
  if (lines.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBlock: 12 }}
      title={lines.map(({ title, choices }) => (
        <div key={title}>{t('forms.leftOut', { title, choices: choices.join(t('duty.comma')) })}</div>
      ))}
    />
  );
}
