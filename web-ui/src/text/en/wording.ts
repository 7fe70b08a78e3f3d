import type { Shape } from '../shape';
import type * as zh from '../zh/wording';

export const wording: Shape<typeof zh.wording> = {
  note: 'Paste the words of a plan to see which duties are read from them and what is doubtful. Nothing is kept and no table is touched.',
  text: 'Wording',
  placeholder:
    '各单位每季度召开一次党风廉政建设分析会，每年12月5日前报送总结；定期开展明察暗访，严禁走过场。',
  timeLimit: 'Time limit',
  timeLimitPlaceholder: 'such as 全年 or 12月底前',
  responsible: 'Responsible units',
  responsiblePlaceholder: 'such as 各单位、政工室',
  read: 'Read',
  readAs: 'Read as',
  duties: '{{count}} duties',
  flags: '{{count}} doubts',
  none: 'No duty was found',
  noneNote: 'See whether the text is complete.',
  noFlags: 'Nothing is doubtful',
  start: 'Nothing read yet',
  startNote: 'Paste some words above and choose Read, or press Ctrl+Enter.',
  owners: 'Responsible units',
};
