import type { Shape } from '../shape';
import type * as zh from '../zh/subtask';

export const subtask: Shape<typeof zh.subtask> = {
  card: 'Sub-tasks',
  note: 'The unit can divide this among its posts and people, each with its day; the state of the obligation does not follow from it.',
  none: 'No sub-tasks',
  add: 'Add a sub-task',
  change: 'Change the sub-task',
  remove: 'Remove the sub-task “{{title}}”',
  title: 'What',
  titleHint: 'Such as: find a speaker before the second quarter ends',
  assignee: 'Given to',
  assigneeHint: 'Choose a post or a person',
  posts: 'Posts (a successor takes over)',
  people: 'People',
  due: 'By',
  quarter: 'End of quarter {{n}}',
  progress: '{{done}} of {{count}} done',
  tick: 'Tick “{{title}}” off',
  untick: 'Open “{{title}}” again',
  doneOn: 'done on {{day}} by {{name}}',
  record: 'Record',
  recordNone: 'No record',
  recordOf: 'Record that shows it',
  tickTitle: 'Tick the sub-task off',
  overdue: 'overdue',
  mine: 'My sub-tasks',
};
