import type { Shape } from '../shape';
import type * as zh from '../zh/reports';

export const reports: Shape<typeof zh.reports> = {
  note: 'Made for a year and a unit, with the figures of this moment. A unit’s people report on their own unit.',
  year: 'Year',
  yearOf: '{{year}}',
  quarter: 'Quarterly progress report',
  quarterNote:
    'In all, by mechanism and by unit, what is overdue, what falls due next quarter, with a chart.',
  whichQuarter: 'Quarter',
  word: 'Make a Word document',
  excel: 'Make an Excel workbook',
  calendar: 'Year calendar',
  calendarNote: 'The year on one sheet and a list of what is due, ready to print.',
  ledger: 'Ledger archive',
  ledgerNote:
    'All records of a unit in a year with their evidence, an index and the hash of every file: it can be read and checked without this system.',
  ledgerSize: '{{records}} records, {{notes}} notes in registers, {{files}} files, about {{size}}',
  chooseUnit: 'Choose a unit above first.',
  zip: 'Download archive',
  making: 'Working… {{size}}',
};
