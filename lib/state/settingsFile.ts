import * as v from 'valibot'
import { type Settings, settingsSchema } from '../messaging/schemas/settings.ts'

const fileSchema = v.object({ mooringSettings: v.literal(1), settings: settingsSchema })

/** The settings as a file: no accounts, no balances, no history in it. */
export function exportSettings(settings: Settings): string {
  return JSON.stringify({ mooringSettings: 1, settings }, null, 2)
}

/** The settings of such a file; undefined when it is none, so that nothing half-right is ever kept. */
export function importSettings(text: string): Settings | undefined {
  try {
    const result = v.safeParse(fileSchema, JSON.parse(text))
    return result.success ? result.output.settings : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
