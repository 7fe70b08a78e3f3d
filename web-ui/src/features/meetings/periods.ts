/** The parts of a year that figures are made for, with their first and last days. */
const DAYS = {
  year: ['01-01', '12-31'],
  half1: ['01-01', '06-30'],
  half2: ['07-01', '12-31'],
  quarter1: ['01-01', '03-31'],
  quarter2: ['04-01', '06-30'],
  quarter3: ['07-01', '09-30'],
  quarter4: ['10-01', '12-31'],
} as const;

export type YearPart = keyof typeof DAYS;

export const yearParts = Object.keys(DAYS) as YearPart[];

export function daysOf(year: string, part: YearPart) {
  const [first, last] = DAYS[part];
  return { from: `${year}-${first}`, to: `${year}-${last}` };
}
