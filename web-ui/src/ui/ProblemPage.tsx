import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { problemText } from './problemText';

/** A refusal that leaves nothing else to show. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { title, detail, advice, traceId } = problemText(error, t);
  const status =
    error instanceof ProblemError && (error.status === 404 || error.status === 403) ? 'warning' : 'error';
  return (
    <Result
      status={status}
      title={title}
      subTitle={
        <>
          {detail ?? advice}
          {traceId && <div style={{ marginTop: 6, fontSize: 12 }}>{t('problem.trace', { traceId })}</div>}
        </>
      }
      extra={[
        onRetry && (
          <Button key="retry" type="primary" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        ),
        <Button key="home" href="/">
          {t('common.toWorkbench')}
        </Button>,
      ]}
    />
  );
}
