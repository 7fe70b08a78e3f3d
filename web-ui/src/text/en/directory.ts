import type { Shape } from '../shape';
import type * as zh from '../zh/directory';

export const unitKind: Shape<typeof zh.unitKind> = {
  LEADERSHIP: 'Leading group',
  DISCIPLINE: 'Discipline',
  GENERAL: 'General departments',
  OPERATIONAL: 'Operational departments',
  STATION: 'Stations',
};

export const branchKind: Shape<typeof zh.branchKind> = { GENERAL_BRANCH: 'General branch', BRANCH: 'Branch' };

export const directory: Shape<typeof zh.directory> = {
  note: 'Units, people, posts, leaders in charge and Party organisations. Tables expand to the units given here.',
  units: 'Units and people',
  leaders: 'Leaders in charge',
  branches: 'Party organisations',
  import: 'Import and export',
  kind: 'Kind',
  aliases: 'Also called',
  aliasesNote: 'Short names that tables use, such as 治安 for 治安大队',
  ordinal: 'Order',
  validFrom: 'From',
  validTo: 'Until',
  history: 'History',
  people: 'People',
  nobody: 'Nobody serves in this unit yet',
  addPerson: 'Add a person',
  name: 'Name',
  person: 'Name',
  policeNumber: 'Police number',
  policeNumberRule: '4 to 20 digits or letters',
  posts: 'Posts',
  account: 'Account',
  leader: 'Leader',
  inCharge: 'In charge of',
  branch: 'Organisation',
  secretary: 'Secretary',
  importNote:
    'Download the workbook, change it, and bring it in again. It is checked first and written only when you confirm: all of it or nothing.',
  download: 'Download the workbook (.xlsx)',
  choose: 'Choose the workbook to import',
  checked: '“{{file}}” is right; nothing is written yet',
  applied: 'The directory was imported',
  counts: '{{created}} new, {{changed}} changed, {{unchanged}} unchanged',
  apply: 'Import',
  refused: '{{count}} problems; nothing was written',
  sheet: 'Sheet',
  cell: 'Cell',
  problem: 'Problem',
};
