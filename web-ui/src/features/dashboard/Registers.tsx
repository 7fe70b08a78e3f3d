import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import list from '@/ui/List.module.css';
import { Panel } from './Panel';

/** The registers of the plan's year in short; the way to them is their own page. */
export function Registers({ year, unit }: { year: number; unit: string | undefined }) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/register-figures', {
    params: { query: { year, unit } },
  });
  const kept = data?.filter(({ standing, begun, ended }) => standing + begun + ended > 0) ?? [];
  if (kept.length === 0) return null;
  const query = new URLSearchParams({ year: String(year), ...(unit && { unit }) });
  return (
    <Panel wide title={t('nav.group.registers')} note={t('registers.overview')}>
      <div className={list.frame}>
        <table className={list.table} style={{ minWidth: 460 }}>
          <thead>
            <tr>
              <th scope="col">{t('registers.register')}</th>
              {(['standing', 'begun', 'ended'] as const).map((key) => (
                <th key={key} scope="col" className={list.right}>
                  {t(`registers.${key}`)}
                </th>
              ))}
              <th scope="col" className={list.right}>
                {t('registers.attention.OVERDUE')}
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.map(({ kind, standing, begun, ended, overdue }) => (
              <tr key={kind}>
                <th scope="row">
                  <Link to={`/registers?${query}`}>{t(`registers.kind.${kind}`)}</Link>
                </th>
                <td className={list.right}>{standing}</td>
                <td className={list.right}>{begun}</td>
                <td className={list.right}>{ended}</td>
                <td className={list.right}>{overdue}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
