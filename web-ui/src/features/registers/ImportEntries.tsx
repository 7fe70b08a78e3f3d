import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { ImportList } from '@/ui/ImportList';
import list from '@/ui/List.module.css';
import { useDownload } from '@/ui/useDownload';
import type { Kind } from './areas';
import styles from './Registers.module.css';

type Import = Schema<'RegisterImportView'>;

/** Drafts of a register from a workbook. */
export function ImportEntries({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const { t } = useTranslation();
  const { busy, get } = useDownload();
  const apply = $responsibility.useMutation('post', '/api/responsibility/v1/register-imports/{id}/acts', {
    meta: { shown: true },
  });
  return (
    <ImportList<Import>
      title={t('rosters.importTitle', { list: t(`registers.kind.${kind}`) })}
      note={
        <>
          {t('registers.importNote')}{' '}
          <Button
            type="link"
            size="small"
            loading={busy}
            onClick={() => get(`/api/responsibility/v1/register-template?kind=${kind}`)}
          >
            {t('registers.template')}
          </Button>
        </>
      }
      url={`/api/responsibility/v1/register-imports?kind=${kind}`}
      counts={(counts) => t('registers.importCounts', { ...counts })}
      preview={(checked) => <Preview checked={checked} />}
      apply={(id) => apply.mutateAsync({ params: { path: { id } }, body: { act: 'APPLY' } })}
      onClose={onClose}
    />
  );
}

/** Each row as it was read, and what becomes of it. */
function Preview({ checked: { preview, problems } }: { checked: Import }) {
  const { t } = useTranslation();
  if (preview.rows.length === 0) return null;
  const wrong = new Set(problems.map(({ row }) => row));
  return (
    <div className={list.frame} style={{ maxHeight: 360, overflow: 'auto' }}>
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">{t('registers.row')}</th>
            <th scope="col">{t('registers.rowEffect')}</th>
            {preview.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr key={row.row}>
              <td>{row.row}</td>
              <td className={list.nowrap}>
                {wrong.has(row.row) || !row.effect ? (
                  <span className={styles.late}>{t('registers.rowWrong')}</span>
                ) : (
                  <Tag>{t(`registers.effect.${row.effect}`)}</Tag>
                )}
              </td>
              {row.cells.map((cell, column) => (
                <td key={preview.columns[column]} style={{ whiteSpace: 'pre-line' }}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
