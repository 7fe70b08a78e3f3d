import type { Shape } from '../shape';
import type * as zh from '../zh/dashboard';

export const dashboard: Shape<typeof zh.dashboard> = {
  note: 'Responsibility table of {{year}}, as of {{day}}. Units stand in the order of the directory and are not ranked.',
  mechanisms: 'Progress by mechanism',
  mechanismsNote: 'Done of what is owed.',
  risks: 'Will be missed unless somebody acts ({{count}})',
  risksNote: 'What the forecast says will be late at this pace; each tells why.',
  noRisks: 'Nothing of the kind within thirty days',
  moreRisks: 'The first {{count}} by due date; the rest stand among the obligations.',
  heat: 'Units and items',
  heatNote: 'Done / owed in each cell, the overdue after “!”; a click shows the obligations.',
  cell: '{{unit}}, {{item}}: done {{done}} of {{owed}}, overdue {{overdue}}',
  nothing: 'none',
  burden: 'Burden',
  burdenNote:
    'What the table asks and what was done for it. Time is an estimate: {{minutesPerRecord}} minutes a record, {{minutesPerFile}} a file; nobody is timed.',
  asked: 'Records asked',
  records: 'Records written',
  files: 'Files added',
  timeAsked: 'Time asked',
  time: 'Time spent',
  recordsSaved: 'Records saved',
  filesSaved: 'Files saved',
  hours: 'about {{count}} h',
  total: 'Total',
  minutes: 'about {{count}} min',
};
