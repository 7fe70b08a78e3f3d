import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, App, Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { upload } from '@/api/upload';
import { Modal } from '@/ui/Dialog';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';

/** What the check of any list's workbook says. */
type Checked = Pick<Schema<'RosterImportView'>, 'id' | 'fileName' | 'state' | 'counts' | 'problems'>;

interface Props<I extends Checked> {
  title: string;
  note: ReactNode;
  /** Where the workbook is handed in. */
  url: string;
  /** What taking it over does, in words. */
  counts: (counts: Checked['counts']) => string;
  /** Shows what was read, row by row. */
  preview?: (checked: I) => ReactNode;
  apply: (id: string) => Promise<unknown>;
  onClose: () => void;
}

/** A list from a workbook: handed in, looked at, then applied as a whole or not at all. */
export function ImportList<I extends Checked>({
  title,
  note,
  url,
  counts,
  preview,
  apply,
  onClose,
}: Props<I>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<I | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function check(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setError(null);
    setChecked(null);
    const body = new FormData();
    body.set('file', file);
    try {
      setChecked(await upload<I>({ method: 'POST', url, body }).done);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  async function confirm({ id, fileName }: I) {
    setBusy(true);
    setError(null);
    try {
      await apply(id);
      await queries.invalidateQueries();
      message.success(t('rosters.applied', { file: fileName }));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={preview ? 960 : 640}
      title={title}
      okText={t('directory.apply')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: checked?.state !== 'CHECKED', loading: busy && checked !== null }}
      onOk={() => checked && void confirm(checked)}
      onCancel={onClose}
    >
      <div style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{note}</div>
      <Button
        icon={<FileExcelOutlined aria-hidden="true" />}
        loading={busy && checked === null}
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
        {checked?.state === 'CHECKED' && (
          <Alert
            type="info"
            showIcon
            title={t('rosters.checked', { file: checked.fileName })}
            description={counts(checked.counts)}
          />
        )}
        {checked?.state === 'REFUSED' && (
          <Alert type="error" showIcon title={t('rosters.refused', { count: checked.problems.length })} />
        )}
        {checked?.state === 'REFUSED' && <Problems problems={checked.problems} />}
        {checked && preview?.(checked)}
      </div>
    </Modal>
  );
}

function Problems({ problems }: Pick<Checked, 'problems'>) {
  const { t } = useTranslation();
  return (
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
            <tr key={`${problem.cell}${problem.row}${problem.message}`}>
              <td className={listStyles.nowrap}>{problem.cell ?? problem.row ?? '—'}</td>
              <td>{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
