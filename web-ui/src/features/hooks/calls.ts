import type { Schema } from '@/api/schema';

export type Endpoint = Schema<'HookEndpointView'>;

export const LETTERS = '/api/responsibility/v1/reminder-letters';
export const PATH = '/api/responsibility/v1/hook-endpoints';
