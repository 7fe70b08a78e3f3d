import type { Shape } from '../shape';
import type * as zh from '../zh/dashboard';

export const dashboard: Shape<typeof zh.dashboard> = {
  note: 'Responsibility table of {{year}}, as of {{day}}. Units stand in the order of the directory and are not ranked.',
  mechanisms: 'Progress by mechanism',
  mechanismsNote: 'Done of what is owed.',
  risks: 'Forecast to be missed ({{count}})',
  risksNote: 'What will be late at this pace, or can no longer be met in time; each tells why.',
  noRisks: 'Nothing is forecast to be missed',
  moreRisks: 'The first {{count}} by due date; the rest stand among the obligations.',
  heat: 'Units and items',
  heatNote:
    'Done / owed in each cell, the overdue after “!”, the deeper the larger their share; a click shows the obligations.',
  cell: '{{unit}}, {{item}}: done {{done}} of {{owed}}, overdue {{overdue}}',
  legend: 'Legend',
  tone: {
    lateFew: 'up to a quarter overdue',
    lateSome: 'up to a half overdue',
    lateMost: 'more than half overdue',
    going: 'under way',
    done: 'all done',
    waiting: 'not begun',
  },
  nothing: 'none',
  burden: 'Burden',
  burdenNote:
    'What the table asks and what was done for it. Time is an estimate: {{minutesPerRecord}} minutes a record, {{minutesPerFile}} a file; nobody is timed. A record that serves several duties saves the others theirs; a file that is kept already is not sent again. What is exempt is not asked; what several units owe together is in the figures of each and once in the total.',
  asked: 'Records asked',
  records: 'Records written',
  files: 'Files added',
  timeAsked: 'Time asked',
  time: 'Time spent',
  recordsSaved: 'Saved by shared records',
  filesSaved: 'Saved by reused files',
  hours: 'about {{count}} h',
  total: 'Total',
  minutes: 'about {{count}} min',
};
