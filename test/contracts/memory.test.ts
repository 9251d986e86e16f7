import { describe } from 'vitest';
import { memoryStores } from '../fakes/memory/stores.ts';
import { storesContract } from './stores.ts';

describe('the stores in memory', () => {
  const stores = memoryStores();
  storesContract(() => stores);
});
