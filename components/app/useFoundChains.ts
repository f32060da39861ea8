import { useEffect } from 'react'
import { useStore } from 'zustand'
import { changeSettings, sweep } from '@/lib/state/stores'

/** Switches on the chains on which the weekly look found something, unless the person has said otherwise. */
export function useFoundChains(): void {
  const { found } = useStore(sweep.store)
  useEffect(() => void sweep.load(), [])
  useEffect(() => {
    if (found.length === 0) return
    const on = Object.fromEntries(found.map(({ chainId }) => [chainId, true]))
    void changeSettings(settings => ({ ...settings, chainsOn: { ...on, ...settings.chainsOn } }))
  }, [found])
}
