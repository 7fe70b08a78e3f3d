import type { Shape } from '../shape';
import type { zh } from '../zh/all';
import * as appraisal from './appraisal';
import * as audits from './audits';
import * as calendar from './calendar';
import * as carryOver from './carryOver';
import * as dashboard from './dashboard';
import * as delegations from './delegations';
import * as directory from './directory';
import * as document from './document';
import * as events from './events';
import * as feedback from './feedback';
import * as fieldName from './fieldName';
import * as figures from './figures';
import * as forms from './forms';
import * as frozen from './frozen';
import * as incident from './incident';
import * as integrity from './integrity';
import * as lead from './lead';
import * as media from './media';
import * as meetings from './meetings';
import * as notices from './notices';
import * as obligations from './obligations';
import * as oversight from './oversight';
import * as ownership from './ownership';
import * as petition from './petition';
import * as plan from './plan';
import * as queue from './queue';
import * as record from './record';
import * as registers from './registers';
import * as relief from './relief';
import * as reminders from './reminders';
import * as reports from './reports';
import * as revision from './revision';
import * as rosters from './rosters';
import * as roundScore from './roundScore';
import * as rounds from './rounds';
import * as roundWork from './roundWork';
import * as schemes from './schemes';
import * as shell from './shell';
import * as source from './source';
import * as subtask from './subtask';
import * as supervision from './supervision';
import * as trail from './trail';
import * as transfer from './transfer';
import * as typed from './typed';
import * as unitWords from './unitWords';
import * as urge from './urge';
import * as watch from './watch';
import * as wording from './wording';
import * as words from './words';

export const en: Shape<typeof zh> = {
  ...audits,
  ...appraisal,
  ...calendar,
  ...delegations,
  ...carryOver,
  ...dashboard,
  ...directory,
  ...document,
  ...events,
  ...feedback,
  ...fieldName,
  ...figures,
  ...forms,
  ...frozen,
  ...incident,
  ...integrity,
  ...media,
  ...meetings,
  ...lead,
  ...notices,
  ...obligations,
  ...oversight,
  ...ownership,
  ...petition,
  ...plan,
  ...queue,
  ...record,
  ...registers,
  ...relief,
  ...revision,
  ...rosters,
  ...reminders,
  ...reports,
  ...schemes,
  ...roundScore,
  ...rounds,
  ...roundWork,
  ...shell,
  ...source,
  ...unitWords,
  ...subtask,
  ...supervision,
  ...trail,
  ...transfer,
  ...typed,
  ...urge,
  ...watch,
  ...wording,
  ...words,
};
