import { type ReactNode, useState } from 'react'
import { permissions, type Wanted } from '@/lib/io/permissions'
import { useWords } from '../hooks/useWords.ts'
import { Switch } from '../ui/Switch.tsx'

interface Props {
  label: string
  hint: ReactNode
  wanted: Wanted
  isOn: boolean
  onChange: (isOn: boolean) => void
  testId: string
}

/** A switch that needs a permission: asked for by the click that turns it on, and off again when it is refused. */
export function PermissionSwitch({ label, hint, wanted, isOn, onChange, testId }: Props) {
  const t = useWords()
  const [isRefused, setIsRefused] = useState(false)
  const change = async (next: boolean) => {
    const isGranted = !next || (await permissions.request(wanted))
    setIsRefused(!isGranted)
    onChange(next && isGranted)
  }
  return (
    <div>
      <Switch label={label} hint={hint} isOn={isOn} onChange={change} testId={testId} />
      <p className="problem small" role="status">
        {isRefused && t('options.refused')}
      </p>
    </div>
  )
}
