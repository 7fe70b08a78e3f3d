import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { upload } from '@/api/upload';
import { Modal } from '@/ui/Dialog';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Kind } from './calls';

type Import = Schema<'RosterImportView'>;

/** A list from a workbook: handed in, looked at, then applied as a whole or not at all. */
export function ImportRoster({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<Import | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const apply = $responsibility.useMutation('post', '/api/responsibility/v1/roster-imports/{id}/acts', {
    meta: { shown: true },
  });

  async function check(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setError(null);
    setChecked(null);
    const body = new FormData();
    body.set('file', file);
    try {
      const url = `/api/responsibility/v1/rosters/${kind}/imports`;
      setChecked(await upload<Import>({ method: 'POST', url, body }).done);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  async function confirm({ id, fileName }: Import) {
    await apply.mutateAsync({ params: { path: { id } }, body: { act: 'APPLY' } });
    await queries.invalidateQueries();
    message.success(t('rosters.applied', { file: fileName }));
    onClose();
  }

  return (
    <Modal
      open
      width={640}
      title={t('rosters.importTitle', { list: t(`rosterKind.${kind}`) })}
      okText={t('directory.apply')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: checked?.state !== 'CHECKED', loading: apply.isPending }}
      onOk={() => checked && confirm(checked).catch(() => undefined)}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('rosters.importNote')}</p>
      <Button
        icon={<FileExcelOutlined aria-hidden="true" />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {t('rosters.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        aria-label={t('rosters.choose')}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          void check(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div style={{ display: 'grid', gap: 12, marginTop: 16 }}>
        {error !== null && <ProblemAlert error={error} />}
        {apply.error && <ProblemAlert error={apply.error} />}
        {checked?.state === 'CHECKED' && (
          <Alert
            type="info"
            showIcon
            title={t('rosters.checked', { file: checked.fileName })}
            description={t('rosters.counts', { ...checked.counts })}
          />
        )}
        {checked?.state === 'REFUSED' && <Problems of={checked} />}
      </div>
    </Modal>
  );
}

function Problems({ of: { problems } }: { of: Import }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="error" showIcon title={t('rosters.refused', { count: problems.length })} />
      <div className={listStyles.frame}>
        <table className={listStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('directory.cell')}</th>
              <th scope="col">{t('directory.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.cell}${problem.row}${problem.code}`}>
                <td className={listStyles.nowrap}>{problem.cell ?? problem.row ?? '—'}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
