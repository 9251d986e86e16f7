import { defineConfig } from 'vitest/config';

const suite = (name: string, include: string[], testTimeout: number) => ({
  test: { name, include, testTimeout, hookTimeout: 60_000, env: { TZ: 'UTC' }, setupFiles: ['test/setup.ts'] },
});

export default defineConfig({
  test: {
    projects: [
      suite('architecture', ['test/architecture/**/*.test.ts'], 20_000),
      suite('unit', ['test/{domain,views,application,config,bench}/**/*.test.ts'], 20_000),
      suite('contract', ['test/{contracts,adapters,jobs,files}/**/*.test.ts'], 30_000),
      suite('integration', ['test/integration/**/*.test.ts'], 120_000),
      suite('browser', ['test/browser/**/*.test.ts'], 120_000),
      suite('story', ['test/story/**/*.test.ts'], 120_000),
    ],
  },
});
