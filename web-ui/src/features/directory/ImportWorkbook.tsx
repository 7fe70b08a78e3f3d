import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, App, Button, Card, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { upload } from '@/api/upload';
import { DownloadButton } from '@/ui/DownloadButton';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './Directory.module.css';

type Import = Schema<'DirectoryImportView'>;

const PATH = '/api/responsibility/v1/directory-imports';

/** The whole directory as a workbook: out, changed at leisure, in again; looked at before anything is written. */
export function ImportWorkbook() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [checked, setChecked] = useState<Import | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const apply = $responsibility.useMutation('post', `${PATH}/{id}/acts`, { meta: { shown: true } });

  async function check(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setError(null);
    setChecked(null);
    const body = new FormData();
    body.set('file', file);
    try {
      setChecked(await upload<Import>({ method: 'POST', url: PATH, body }).done);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  async function confirm({ id }: Import) {
    setChecked(await apply.mutateAsync({ params: { path: { id } }, body: { act: 'APPLY' } }));
    await queries.invalidateQueries();
    message.success(t('directory.applied'));
  }

  return (
    <Card>
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('directory.importNote')}</p>
      <DownloadButton label={t('directory.download')} url="/api/responsibility/v1/directory/workbook" />
      <label htmlFor="workbook" className={styles.drop}>
        {busy ? (
          <Spin />
        ) : (
          <FileExcelOutlined aria-hidden="true" style={{ fontSize: 30, color: 'var(--teal)' }} />
        )}
        <strong>{t('directory.choose')}</strong>
        <input
          id="workbook"
          type="file"
          accept=".xlsx"
          className="visually-hidden"
          disabled={busy}
          onChange={(event) => {
            void check(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <div style={{ display: 'grid', gap: 12, marginTop: 16, maxWidth: 760 }}>
        {error !== null && <ProblemAlert error={error} />}
        {apply.error && <ProblemAlert error={apply.error} />}
        {checked && <Outcome of={checked} />}
        {checked?.state === 'CHECKED' && (
          <div>
            <Button
              type="primary"
              loading={apply.isPending}
              onClick={() => confirm(checked).catch(() => undefined)}
            >
              {t('directory.apply')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Outcome({ of: { state, counts, problems, fileName } }: { of: Import }) {
  const { t } = useTranslation();
  if (state !== 'REFUSED') {
    return (
      <Alert
        type={state === 'APPLIED' ? 'success' : 'info'}
        showIcon
        title={t(state === 'APPLIED' ? 'directory.applied' : 'directory.checked', { file: fileName })}
        description={counts && t('directory.counts', { ...counts })}
      />
    );
  }
  return (
    <>
      <Alert type="error" showIcon title={t('directory.refused', { count: problems.length })} />
      <div className={listStyles.frame}>
        <table className={listStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('directory.sheet')}</th>
              <th scope="col">{t('directory.cell')}</th>
              <th scope="col">{t('directory.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.sheet}${problem.cell}${problem.row}${problem.code}`}>
                <td>{problem.sheet ?? '—'}</td>
                <td>{problem.cell ?? problem.row ?? '—'}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
