import type { Shape } from '../shape';
import type * as zh from '../zh/roundWork';

export const roundWork: Shape<typeof zh.roundWork> = {
  minuted: 'Joint meetings (3.2)',
  minutedNone: 'No minutes issued in the period name a unit.',
  unit: 'Unit',
  complaints: 'Verified complaints',
  conductRank: 'Conduct rank (mean)',
  keyWork: 'Key work',
  inPerson: 'in person',
  namesNone: 'The scheme asks for nothing that is entered with a paper.',
  paperAdd: 'Upload the paper',
  paperReplace: 'Replace the paper',
  paperWithdraw: 'Withdraw {{name}}',
  selfWithdraw: 'Take back',
  selfWithdrawAsk: 'It can be changed again, and has to be signed and handed in anew.',
  gradeReason: 'Reason of the grade: {{reason}}',
  owner: 'Hand to another unit',
  ownerUnit: 'Unit that takes over',
  ownerNote:
    'Now with {{unit}}. Report, objections and rectification go to the chosen unit; whose facts count stays.',
  noObjection: 'Nothing to object to',
  noObjectionAsk: 'Nothing to object to in the score of {{name}}?',
  objectionWithdrawn: 'withdrawn by {{name}}',
  objectionWithdrawAsk: 'Take this objection back? Its words stay on record.',
  unitReads: 'The unit reads this: leave out names that need not be known.',
  carriedOver: 'Carried over',
  carriedOverNote: 'What earlier rounds carried over and is open still goes on here.',
  granted:
    'As a member of the team you may open records and evidence of this object within the period, this time until {{until}}. Every reading is on record.',
  overtaken:
    'Somebody else saved first. This is on record now; what you typed is still here, and saving again puts yours in its place.',
  submitLate:
    'The last day was {{day}}: this counts as handed in late. After signing it can be changed only when it is returned.',
  keptFrom: '{{name}} is kept from {{from}} and has to be replaced',
  replaceMember: 'Replace',
  replaceNote:
    '{{names}}: kept from an object of the team and left out below. Choose others, or give the object to another team.',
  teamDelete: 'Delete',
  teamDeleteAsk:
    'Delete "{{name}}"? What its members found, wrote and rated stays; its objects can be given to another team.',
  checksLeft: '{{count}} without a finding',
  restTrue: 'The rest are true',
  restTrueAsk: 'Have you looked at each of the other {{count}} records, and are they true?',
  confirmAll: 'Confirm {{count}}',
  confirmAllAsk: 'Have you checked all {{count}} figures entered by others against their papers?',
  enterMany: 'Enter for many',
  enterManyNote:
    'A number for each, Tab moves on; leave blank where there is none. Objects that have this figure are not listed.',
  paperLacking:
    '{{count}} entered, but the paper did not arrive. Save again to hand it in, or choose another file first.',
  gradeAll: { PROPOSED: 'Propose the rest by the score', DECIDED: 'Decide the rest as proposed' },
  gradeAllAsk: {
    PROPOSED: 'Propose for the other {{count}} the grade that the score allows?',
    DECIDED:
      'Decide for the other {{count}} the proposed grade, or where none was proposed the one that the score allows?',
  },
  calendarFile: 'Calendar file',
  origin: {
    FROZEN: 'frozen by {{by}}, {{at}}',
    SUPPLEMENTED: 'supplemented by {{by}}, {{at}}',
    ENTERED: 'entered by {{by}}, {{at}}',
    RATED: 'rated by {{by}}, {{at}}',
    OUTCOMES_TAKEN: 'taken from announced outcomes by {{by}}, {{at}}',
  },
  originConfirmed: 'confirmed by {{by}}, {{at}}',
  evidence: {
    document: 'Paper',
    minutes: 'Minutes',
    'outcome-snapshot': 'Announced outcomes',
    poll: 'Appraisal',
    rating: 'Rating',
    record: 'Record',
  },
  unsaved: 'Not saved yet: {{parts}}. Save before you sign.',
};
