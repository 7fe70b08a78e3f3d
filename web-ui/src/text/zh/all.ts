import * as calendar from './calendar';
import * as plan from './plan';
import * as record from './record';
import * as shell from './shell';
import * as words from './words';

export const zh = { ...calendar, ...plan, ...record, ...shell, ...words };
