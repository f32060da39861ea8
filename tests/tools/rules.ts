import { writeFileSync } from 'node:fs'
import { rulesPage } from './rules/rulesPage'

writeFileSync('docs/rules.md', rulesPage())
