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
                        <Link to={`/obligations?unit=${unit.id}`}>{unit.name}</Link>
                      </td>
                      <Figure unit={unit} forecast="AT_RISK" count={atRisk} />
                      <Figure unit={unit} forecast="CANNOT_BE_MET" count={lost} />
                      <Figure unit={unit} forecast="OVERDUE" count={overdue} />
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

interface FigureProps {
  unit: Schema<'NamedRef'>;
  forecast: Schema<'Forecast'>;
  count: number;
}

/** Leads to what it counts. */
function Figure({ unit, forecast, count }: FigureProps) {
  const { t } = useTranslation();
  return (
    <td className={list.right}>
      {count === 0 ? (
        0
      ) : (
        <Link
          to={`/obligations?forecast=${forecast}&unit=${unit.id}`}
          aria-label={`${unit.name}，${t(`forecast.${forecast}`)} ${count}`}
        >
          {count}
        </Link>
      )}
    </td>
  );
}
