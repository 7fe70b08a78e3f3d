import { useTranslation } from 'react-i18next';
import type { Trial } from './calls';

const HEIGHT = 150;
const WIDTH = 640;
const FOOT = 22;

/** How many objects fall into each band of points; the other version's in outline. */
export function Distribution({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const first = Math.max(
    0,
    trial.bands.findIndex(({ count, otherCount }) => count + otherCount > 0),
  );
  const bands = trial.bands.slice(first);
  const most = Math.max(1, ...bands.flatMap(({ count, otherCount }) => [count, otherCount]));
  const step = WIDTH / bands.length;
  const height = (count: number) => (count / most) * (HEIGHT - 20);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
      role="img"
      aria-label={t('schemes.distribution', {
        text: bands
          .filter(({ count }) => count > 0)
          .map(({ from, to, count }) => `${from}–${to}: ${count}`)
          .join(', '),
      })}
      style={{ width: '100%', maxWidth: 860, marginTop: 12 }}
    >
      {bands.map(({ from, count, otherCount }, index) => (
        <g key={from} transform={`translate(${index * step} 0)`}>
          <rect
            x={step * 0.15}
            y={HEIGHT - height(count)}
            width={step * 0.7}
            height={height(count)}
            rx={2}
            fill="var(--teal)"
          />
          {trial.otherSpread && otherCount > 0 && (
            <rect
              x={step * 0.15}
              y={HEIGHT - height(otherCount)}
              width={step * 0.7}
              height={height(otherCount)}
              fill="none"
              stroke="var(--amber)"
              strokeDasharray="4 3"
            />
          )}
          {count > 0 && (
            <text
              x={step / 2}
              y={HEIGHT - height(count) - 5}
              textAnchor="middle"
              fontSize={12}
              fill="var(--ink)"
            >
              {count}
            </text>
          )}
          <text x={step * 0.15} y={HEIGHT + 16} fontSize={11} fill="var(--ink-soft)">
            {from}
          </text>
        </g>
      ))}
      <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} stroke="var(--line-strong)" />
    </svg>
  );
}
