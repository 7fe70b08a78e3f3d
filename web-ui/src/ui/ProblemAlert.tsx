import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemText } from './problemText';

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** What people call a field that the service names. */
  nameOf?: (field: string) => string;
}

/** A refusal shown where it happened: what, why, what to do, and the number under which it is found in the log. */
export function ProblemAlert({ error, onRetry, nameOf }: Props) {
  const { t } = useTranslation();
  const { title, detail, advice, traceId, fields } = problemText(error, t);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        (detail || advice || traceId || fields.length > 0) && (
          <div style={{ display: 'grid', gap: 4 }}>
            {detail && <div>{detail}</div>}
            {fields.length > 0 && (
              <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                {fields.map(({ field, message }) => (
                  <li key={field + message}>
                    {nameOf ? <strong>{nameOf(field)}</strong> : <code>{field}</code>} {message}
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
