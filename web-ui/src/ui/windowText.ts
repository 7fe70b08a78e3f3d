import dayjs from 'dayjs';
import type { TFunction } from 'i18next';

interface Owed {
  starts: string;
  due: string;
  dueWritten?: string | null;
  dueOriginal?: string | null;
}

/** The window of an obligation, called by the days that its words name: neither a free day nor a postponement renames it. */
export function windowOf({ starts, due, dueWritten, dueOriginal }: Owed, t: TFunction): string {
  return windowText(starts, dueWritten ?? dueOriginal ?? due, t);
}

/** The time in which something is owed, as people call it: 3月, 二季度, 上半年, 全年, else its two dates. */
export function windowText(starts: string, due: string, t: TFunction): string {
  const [from, to] = [dayjs(starts), dayjs(due)];
  const whole = from.date() === 1 && to.date() === to.daysInMonth() && from.year() === to.year();
  const months = to.month() - from.month() + 1;
  if (whole && months === 1) return from.format(t('window.month'));
  if (whole && months === 3 && from.month() % 3 === 0) {
    return t(`window.quarter${(from.month() / 3 + 1) as 1 | 2 | 3 | 4}`);
  }
  if (whole && months === 6 && from.month() % 6 === 0)
    return t(from.month() === 0 ? 'window.half1' : 'window.half2');
  if (whole && months === 12) return t('window.year');
  return `${starts} — ${due}`;
}
