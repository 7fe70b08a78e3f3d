import type { Shape } from '../shape';
import type * as zh from '../zh/notices';

export const notices: Shape<typeof zh.notices> = {
  title: 'Notices',
  note: 'What a round has come to is told to the ledger (rows of mechanism 6) and to integrity files by itself: the row, the day and the deciding organ, nothing else.',
  caseNote:
    'Announced measures are told to integrity files, closed orders to the ledger: the row, the day and the deciding organ, nothing of a lead.',
  noneHere: 'No such notices',
  refused: 'Notices were not taken by the ledger or an integrity file: look, and send them again.',
  look: 'Look',
  answer: 'Not counted because of {{code}}',
  round: 'This round',
  none: 'No notices yet',
  about: 'Told to',
  what: 'Of what',
  state: 'Result',
  made: 'Made',
  item: 'Ledger {{item}}',
  file: 'Integrity file',
  roster: 'Duty list (5.1)',
  letter: 'Letters',
  states: { WAITING: 'waiting', SENT: 'counted', NOT_OWED: 'nothing owed any more', REFUSED: 'not counted' },
  chooseDuty: 'Which duty it is',
  send: 'Send again',
  outcomes: 'Announced outcomes',
  takeOutcomes: 'Take announced outcomes',
  outcomesNone:
    'None taken yet. While case-service is out of reach they can be entered below with their paper.',
  askRevoked: 'Ask what was revoked',
  revoked:
    '{{count}} outcomes were revoked after they had been taken: before the scoring is concluded take them again, after the decision correct the result',
  revokedList: 'Revoked outcomes',
  revokedNone: 'None of the outcomes taken was revoked.',
  revokedDropped: 'corrected, counts no more',
  outcomesTaken: '{{count}} announced by {{day}}',
};
