import { defineConfig } from 'wxt'
import { manifestFor } from './lib/manifest.ts'
import { withoutNames } from './lib/withoutNames.ts'
import { withoutSources } from './lib/withoutSources.ts'

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
  outDir: process.env.MOORING_OUT ?? '.output',
  zip: { name: 'mooring' },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background'))
        config.plugins?.push(withoutSources(), withoutNames())
    },
  },
})
