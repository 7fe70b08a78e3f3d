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

/** The same with its year, for lists in which several years stand together: 2026年1月, 2026年一季度. */
export function datedWindowOf({ starts, due, dueWritten, dueOriginal }: Owed, t: TFunction): string {
  const end = dueWritten ?? dueOriginal ?? due;
  const name = nameOf(starts, end, t);
  return name ? t('window.dated', { name, year: starts.slice(0, 4) }) : `${starts} — ${end}`;
}

/** The time in which something is owed, as people call it: 3月, 二季度, 上半年, 全年, else its two dates. */
export function windowText(starts: string, due: string, t: TFunction): string {
  return nameOf(starts, due, t) ?? `${starts} — ${due}`;
}

function nameOf(starts: string, due: string, t: TFunction): string | undefined {
  const [from, to] = [dayjs(starts), dayjs(due)];
  const whole = from.date() === 1 && to.date() === to.daysInMonth() && from.year() === to.year();
  const months = to.month() - from.month() + 1;
  if (whole && months === 1) return from.format(t('window.month'));
  if (whole && months === 3 && from.month() % 3 === 0) {
    return t(`window.quarter${(from.month() / 3 + 1) as 1 | 2 | 3 | 4}`);
  }
  if (whole && months === 6 && from.month() % 6 === 0)
    return t(from.month() === 0 ? 'window.half1' : 'window.half2');
  return whole && months === 12 ? t('window.year') : undefined;
}
