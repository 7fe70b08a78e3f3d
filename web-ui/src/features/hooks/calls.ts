import type { Schema } from '@/api/schema';

export type Endpoint = Schema<'HookEndpointView'>;

export const PATH = '/api/responsibility/v1/hook-endpoints';
