import { useCallback, useState } from 'react'
import { keepPlace, type Place, readPlace } from '@/lib/state/place'

/** Where the person is: restored when the popup opens again. */
export function usePlace() {
  const [place, setPlace] = useState(readPlace)
  const go = useCallback((change: Partial<Place>) => {
    setPlace(before => {
      const next = { ...before, ...change }
      keepPlace(next)
      return next
    })
  }, [])
  return { place, go }
}
