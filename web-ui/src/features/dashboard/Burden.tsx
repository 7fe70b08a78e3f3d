import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import list from '@/ui/List.module.css';
import { timeText } from './heat';
import { Panel } from './Panel';

interface Props {
  board: Pick<Schema<'DashboardView'>, 'burden' | 'assumption' | 'asked' | 'minutesAsked'>;
}

/** What the plan asks of each unit, so that it can ask for less. In the order of the directory, never ranked. */
export function Burden({ board }: Props) {
  const { t } = useTranslation();
  const { burden, assumption } = board;
  const sum = (figure: (one: Schema<'UnitBurden'>) => number) =>
    burden.reduce((all, one) => all + figure(one), 0);
  return (
    <Panel wide title={t('dashboard.burden')} note={t('dashboard.burdenNote', { ...assumption })}>
      <div className={list.frame}>
        <table className={list.table} style={{ minWidth: 760 }}>
          <thead>
            <tr>
              <th scope="col">{t('filter.unit')}</th>
              <th scope="col" className={list.right}>
                {t('dashboard.asked')}
              </th>
              <th scope="col" className={list.right}>
                {t('dashboard.records')}
              </th>
              <th scope="col" className={list.right}>
                {t('dashboard.files')}
              </th>
              <th scope="col" className={list.right}>
                {t('dashboard.timeAsked')}
              </th>
              <th scope="col" className={list.right}>
                {t('dashboard.time')}
              </th>
              <th scope="col" className={list.right}>
                {t('dashboard.recordsSaved')}
              </th>
              <th scope="col" className={list.right}>
                {t('dashboard.filesSaved')}
              </th>
            </tr>
          </thead>
          <tbody>
            {burden.map((one) => (
              <tr key={one.unit.id}>
                <th scope="row">{one.unit.name}</th>
                <td className={list.right}>{one.asked}</td>
                <td className={list.right}>{one.records}</td>
                <td className={list.right}>{one.files}</td>
                <td className={list.right}>{timeText(one.minutesAsked, t)}</td>
                <td className={list.right}>{timeText(one.minutes, t)}</td>
                <td className={list.right}>{one.recordsSaved}</td>
                <td className={list.right}>{one.filesSaved}</td>
              </tr>
            ))}
          </tbody>
          {burden.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{t('dashboard.total')}</th>
                <td className={list.right}>{board.asked}</td>
                <td className={list.right}>{sum(({ records }) => records)}</td>
                <td className={list.right}>{sum(({ files }) => files)}</td>
                <td className={list.right}>{timeText(board.minutesAsked, t)}</td>
                <td className={list.right}>
                  {timeText(
                    sum(({ minutes }) => minutes),
                    t,
                  )}
                </td>
                <td className={list.right}>{sum(({ recordsSaved }) => recordsSaved)}</td>
                <td className={list.right}>{sum(({ filesSaved }) => filesSaved)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Panel>
  );
}
