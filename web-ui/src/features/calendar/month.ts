import dayjs from 'dayjs';

/** The weeks of a month from Monday to Sunday; places outside of the month are null. `month` counts from 1. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = dayjs(new Date(year, month - 1, 1));
  const before = (first.day() + 6) % 7;
  const places: (string | null)[] = Array.from({ length: before }, () => null);
  for (let day = 0; day < first.daysInMonth(); day++) places.push(first.add(day, 'day').format('YYYY-MM-DD'));
  while (places.length % 7 !== 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}
