import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import list from '@/ui/List.module.css';

/** The same by unit, in the order of the directory: whom to call, not who is worst. */
export function UnitWarnings({ units }: { units: Schema<'WarningsView'>['units'] }) {
  const { t } = useTranslation();
  if (units.length === 0) return null;
  return (
    <Collapse
      ghost
      style={{ marginTop: 8 }}
      items={[
        {
          key: 'units',
          label: t('forecast.byUnit'),
          children: (
            <div style={{ overflowX: 'auto' }}>
              <table className={list.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('filter.unit')}</th>
                    <th scope="col" className={list.right}>
                      {t('forecast.AT_RISK')}
                    </th>
                    <th scope="col" className={list.right}>
                      {t('forecast.CANNOT_BE_MET')}
                    </th>
                    <th scope="col" className={list.right}>
                      {t('forecast.OVERDUE')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {units.map(({ unit, atRisk, lost, overdue }) => (
                    <tr key={unit.id}>
                      <td className={list.nowrap}>
                        <Link to={`/obligations?forecast=AT_RISK&unit=${unit.id}`}>{unit.name}</Link>
                      </td>
                      <td className={list.right}>{atRisk}</td>
                      <td className={list.right}>{lost}</td>
                      <td className={list.right}>{overdue}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ),
        },
      ]}
    />
  );
}
