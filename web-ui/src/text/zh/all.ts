import * as calendar from './calendar';
import * as obligations from './obligations';
import * as plan from './plan';
import * as queue from './queue';
import * as record from './record';
import * as shell from './shell';
import * as words from './words';

export const zh = { ...calendar, ...obligations, ...plan, ...queue, ...record, ...shell, ...words };
