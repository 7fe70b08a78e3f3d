import { Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';
import { Filters } from '@/ui/Filters';
import list from '@/ui/List.module.css';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { pathOf } from '@/ui/registerAddress';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { areas } from './areas';
import { useRegisters } from './calls';
import styles from './Registers.module.css';

/** 专项台账: how all registers stand. */
export default function RegistersPage() {
  const { t } = useTranslation();
  const { get, set, clear, any } = useSearch<'unit' | 'year'>();
  const thisYear = Number(useToday().slice(0, 4));
  const year = Number(get('year') ?? thisYear);
  const unit = get('unit');
  const registers = useRegisters();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/register-figures',
    { params: { query: { year, unit } } },
  );
  const figures = new Map(data?.map((figure) => [figure.kind, figure]));
  const suffix = unit ? `&unit=${unit}` : '';
  return (
    <Page title={t('nav.registers')} note={t('registers.overview')}>
      <Filters onClear={any ? clear : undefined}>
        <Select
          value={year}
          style={{ width: 120 }}
          aria-label={t('registers.year')}
          options={[0, 1, 2, 3].map((back) => ({
            value: thisYear - back,
            label: t('registers.ofYear', { year: thisYear - back }),
          }))}
          onChange={(chosen) => set({ year: chosen === thisYear ? undefined : String(chosen) })}
        />
        <UnitFilter
          wide={registers.some(({ wide }) => wide)}
          value={unit}
          onChange={(chosen) => set({ unit: chosen })}
        />
      </Filters>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active paragraph={{ rows: 8 }} />}
      {data && (
        <div className={list.frame}>
          <table className={list.table} style={{ minWidth: 720 }}>
            <thead>
              <tr>
                <th scope="col">{t('registers.register')}</th>
                <th scope="col" className={list.right}>
                  {t('registers.standing')}
                </th>
                <th scope="col" className={list.right}>
                  {t('registers.begun')}
                </th>
                <th scope="col" className={list.right}>
                  {t('registers.ended')}
                </th>
                <th scope="col" className={list.right}>
                  {t('registers.attention.DUE')}
                </th>
                <th scope="col" className={list.right}>
                  {t('registers.attention.OVERDUE')}
                </th>
                <th scope="col" className={list.right}>
                  {t('registers.attention.WAITING')}
                </th>
              </tr>
            </thead>
            <tbody>
              {areas
                .flatMap(({ registers }) => registers)
                .map(({ kind }) => {
                  const figure = figures.get(kind);
                  const path = pathOf(kind);
                  return (
                    <tr key={kind}>
                      <td>
                        <Link to={path} className={list.main}>
                          {t(`registers.kind.${kind}`)}
                        </Link>
                        <span className={list.sub}>{t(`registers.note.${kind}`)}</span>
                      </td>
                      <td className={list.right}>{figure?.standing ?? 0}</td>
                      <td className={list.right}>{figure?.begun ?? 0}</td>
                      <td className={list.right}>{figure?.ended ?? 0}</td>
                      <td className={list.right}>
                        <Counted count={figure?.due} to={`${path}?attention=DUE${suffix}`} />
                      </td>
                      <td className={`${list.right} ${figure?.overdue ? styles.late : ''}`}>
                        <Counted count={figure?.overdue} to={`${path}?attention=OVERDUE${suffix}`} />
                      </td>
                      <td className={list.right}>
                        <Counted count={figure?.waiting} to={`${path}?attention=WAITING${suffix}`} />
                      </td>
                    </tr>
                  );
                })}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

function Counted({ count, to }: { count: number | undefined; to: string }) {
  return count ? <Link to={to}>{count}</Link> : '0';
}
