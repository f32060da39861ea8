import * as v from 'valibot'

const blindTab = v.object({
  tabId: v.number(),
  /** Which of the tab's documents said so. */
  document: v.string(),
  blindness: v.picklist(['uncovered', 'maybe']),
})

export type BlindTab = v.InferOutput<typeof blindTab>
export const blindTabsSchema = v.array(blindTab)
