import {
  CheckCircleOutlined,
  CloseCircleFilled,
  ExclamationCircleFilled,
  MinusOutlined,
  RiseOutlined,
  WarningFilled,
} from '@ant-design/icons';
import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { forecastText } from './forecastText';
import { StateTag, type Tone } from './StateTag';

type Judgement = Schema<'Forecast'>;

/** The judgements, most pressing first. */
export const forecasts: Judgement[] = [
  'OVERDUE',
  'CANNOT_BE_MET',
  'AT_RISK',
  'ON_COURSE',
  'DONE',
  'NOT_OWED',
];

const looks: Record<Judgement, { tone: Tone; icon: ReactNode }> = {
  OVERDUE: { tone: 'red', icon: <WarningFilled aria-hidden="true" /> },
  CANNOT_BE_MET: { tone: 'red', icon: <CloseCircleFilled aria-hidden="true" /> },
  AT_RISK: { tone: 'amber', icon: <ExclamationCircleFilled aria-hidden="true" /> },
  ON_COURSE: { tone: 'blue', icon: <RiseOutlined aria-hidden="true" /> },
  DONE: { tone: 'green', icon: <CheckCircleOutlined aria-hidden="true" /> },
  NOT_OWED: { tone: 'grey', icon: <MinusOutlined aria-hidden="true" /> },
};

interface Props {
  forecast: Schema<'ForecastView'>;
  required: number;
}

/** Whether something will be met in time; pointed at or reached by the keyboard, it says why, with the figures. */
export function ForecastTag({ forecast, required }: Props) {
  const { t } = useTranslation();
  const { tone, icon } = looks[forecast.judgement];
  const words = forecastText(forecast, required, t);
  return (
    <Tooltip title={words} trigger={['hover', 'focus']}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to reach the explanation too */}
      <span tabIndex={0} style={{ cursor: 'help' }}>
        <StateTag tone={tone} icon={icon} plain>
          {t(`forecast.${forecast.judgement}`)}
        </StateTag>
        <span className="visually-hidden">{words}</span>
      </span>
    </Tooltip>
  );
}
