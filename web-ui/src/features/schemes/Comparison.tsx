import { Select, Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import type { SchemeView } from './calls';
import { useDifferences } from './calls';
import { Labelled } from './Labelled';
import styles from './Schemes.module.css';

const colours = { ADDED: 'success', REMOVED: 'error', CHANGED: 'processing' } as const;

/** What this version has otherwise than an earlier one, thing by thing. */
export function Comparison({ view }: { view: SchemeView }) {
  const { t } = useTranslation();
  const { get, set } = useSearch<'from'>();
  const others = view.versions.filter(({ id }) => id !== view.id);
  const from = get('from') ?? (others.find(({ number }) => number < view.number) ?? others[0])?.id;
  const { data, error, isPending, refetch } = useDifferences(view.id, from);
  return (
    <div className={styles.stack}>
      <div className={styles.fields}>
        <Labelled label={t('schemes.compareWith')}>
          <Select
            value={from}
            aria-label={t('schemes.compareWith')}
            options={others.map(({ id, number, title }) => ({
              value: id,
              label: `${t('schemes.number', { number })} ${title}`,
            }))}
            onChange={(chosen) => set({ from: chosen })}
          />
        </Labelled>
      </div>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active />}
      {data?.length === 0 && <Nothing title={t('schemes.same')} />}
      {data && data.length > 0 && (
        <div className={list.frame}>
          <table className={list.table} aria-label={t('schemes.differences')}>
            <thead>
              <tr>
                <th scope="col">{t('schemes.change')}</th>
                <th scope="col">{t('schemes.where')}</th>
                <th scope="col">{t('schemes.before')}</th>
                <th scope="col">{t('schemes.after')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ kind, path, within, before, after }) => (
                <tr key={path}>
                  <td className={list.nowrap}>
                    <Tag color={colours[kind]}>{t(`schemes.difference.${kind}`)}</Tag>
                  </td>
                  <td>
                    {within}
                    <span className={list.sub}>
                      {pathText(path, (last) => t(last as 'schemes.field.title', { defaultValue: '' }))}
                    </span>
                  </td>
                  <td>{before ?? '—'}</td>
                  <td>{after ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** sheets/UNIT/…/indicators/1.1/points → 1.1 分值. */
function pathText(path: string, name: (key: string) => string) {
  const steps = path.split('/');
  const last = steps.at(-1) ?? '';
  const code = steps[steps.lastIndexOf('indicators') + 1];
  const field = name(`schemes.field.${last}`);
  return [steps.includes('indicators') && code !== last ? code : '', field || last].filter(Boolean).join(' ');
}
