import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldText } from './fieldText';
import { problemText } from './problemText';

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** What this page calls a field that the service names; others are called as everywhere. */
  nameOf?: (field: string) => string | undefined;
}

/** A refusal shown where it happened: what, why, what to do, and the number under which it is found in the log. */
export function ProblemAlert({ error, onRetry, nameOf }: Props) {
  const { t } = useTranslation();
  const { title, detail, advice, traceId, fields } = problemText(error, t);
  const lines = fields.map(({ field, message }) => ({
    name: nameOf?.(field) ?? fieldText(field, t),
    message,
  }));
  // Fields without a name of their own may have the same to say.
  const said = lines.filter(
    (line, at) => lines.findIndex((one) => one.name === line.name && one.message === line.message) === at,
  );
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        (detail || advice || traceId || said.length > 0) && (
          <div style={{ display: 'grid', gap: 4 }}>
            {detail && <div>{detail}</div>}
            {said.length > 0 && (
              <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                {said.map(({ name, message }) => (
                  <li key={`${name} ${message}`}>
                    {name && <strong>{name}</strong>} {message}
                  </li>
                ))}
              </ul>
            )}
            {advice && <div>{advice}</div>}
            {traceId && (
              <div style={{ color: 'var(--ink-faint)', fontSize: 12 }}>{t('problem.trace', { traceId })}</div>
            )}
          </div>
        )
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )
      }
    />
  );
}
