import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { ZONE } from '@/api/today';

dayjs.extend(utc);
dayjs.extend(timezone);

const MINUTE = 'YYYY-MM-DD HH:mm';
const WALL = 'YYYY-MM-DDTHH:mm:ss';

/** A moment as the clock in China shows it, whatever the zone of the computer. */
export function instantText(instant: string | Date, format = MINUTE): string {
  return dayjs(instant).tz(ZONE).format(format);
}

/** The moment as pickers take it: the figures of the clock in China. */
export function wallClock(instant: string | Date): Dayjs {
  return dayjs(instantText(instant, WALL));
}

/** What was picked by the clock in China, as the moment that it is. */
export function instantOf(picked: Dayjs): string {
  return dayjs.tz(picked.format(WALL), ZONE).toISOString();
}
