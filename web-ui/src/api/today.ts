/** Where every bureau's clock stands. */
export const ZONE = 'Asia/Shanghai';

/** The date in China, where every bureau's day begins; `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now);
}

/** Whole days from one date to another; negative when the other has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
