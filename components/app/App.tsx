import { lazy, Suspense, useMemo } from 'react'
import { holdingsOf, lookedAt } from '@/lib/state/holdings'
import { tokens } from '@/lib/state/registry'
import { AlertsTab } from '../alerts/AlertsTab.tsx'
import { HoldingsTab } from '../holdings/HoldingsTab.tsx'
import { useAccounts, useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { HelpDialog } from '../shortcuts/HelpDialog.tsx'
import { testIds } from '../testIds.ts'
import { TokenPage } from '../token/TokenPage.tsx'
import { AgeFooter } from './AgeFooter.tsx'
import { Header } from './Header.tsx'
import { Problems } from './Problems.tsx'
import { TabBar } from './TabBar.tsx'
import { isTab } from './tabs.ts'
import { useAppShortcuts } from './useAppShortcuts.ts'
import { useFoundChains } from './useFoundChains.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useKeptScroll } from './useKeptScroll.ts'
import { usePlace } from './usePlace.ts'
import { useWatchWhileOpen } from './useRefresh.ts'

/** With its planner: loaded when it is opened. */
const ExitsTab = lazy(async () => ({ default: (await import('../exits/ExitsTab.tsx')).ExitsTab }))

/** With its chart and tables: loaded when it is opened. */
const RewardsTab = lazy(async () => ({ default: (await import('../rewards/RewardsTab.tsx')).RewardsTab }))

/** With its tree and its stress test: loaded when it is opened. */
const RiskTab = lazy(async () => ({ default: (await import('../risk/RiskTab.tsx')).RiskTab }))

/** The popup; the side panel and the full tab are the same tree in more room. */
export function App() {
  const t = useWords()
  const { place, go } = usePlace()
  const accounts = useAccounts()
  const snapshot = useSnapshot()
  const keys = useAppShortcuts(place, go)
  useWatchWhileOpen()
  useFoundChains()
  useKeptFocus(place)
  const chosen = accounts.watched.find(account => account.address === place.account)?.address ?? 'all'
  const addresses = useMemo(() => lookedAt(accounts, chosen), [accounts, chosen])
  const holdings = useMemo(() => holdingsOf(snapshot, addresses, tokens()), [snapshot, addresses])
  const tab = isTab(place.tab) ? place.tab : 'holdings'
  const open = [...holdings.held, ...holdings.empty].find(
    holding => `${holding.tokenId}-${holding.chainId}` === place.token,
  )
  const panel = useKeptScroll(tab, !open)
  if (open)
    return (
      <div className="app" data-testid={testIds.app}>
        <TokenPage holding={open} addresses={addresses} onBack={() => go({ token: undefined })} />
        <AgeFooter />
      </div>
    )
  return (
    <div className="app" data-testid={testIds.app}>
      <Header
        chosen={chosen}
        onChoose={account => go({ account })}
        onSearch={() => {
          go({ tab: 'holdings' })
          keys.setIsSearching(true)
        }}
      />
      <main className="app-main">
        <h1 className="visually-hidden">{t(`popup.tab.${tab}`)}</h1>
        <div
          ref={panel}
          className="scroll"
          role="tabpanel"
          id="panel"
          aria-labelledby={`tab-${tab}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
          tabIndex={0}
          data-testid={testIds.panel(tab)}
        >
          <Problems />
          {tab === 'holdings' && (
            <HoldingsTab
              holdings={holdings}
              addresses={addresses}
              isSearching={keys.isSearching}
              onSearchEnd={() => keys.setIsSearching(false)}
              onOpen={({ tokenId, chainId }) => go({ token: `${tokenId}-${chainId}` })}
            />
          )}
          {tab === 'rewards' && (
            <Suspense>
              <RewardsTab addresses={addresses} />
            </Suspense>
          )}
          {tab === 'exits' && (
            <Suspense>
              <ExitsTab holdings={holdings} addresses={lookedAt(accounts, chosen)} />
            </Suspense>
          )}
          {tab === 'risk' && (
            <Suspense>
              <RiskTab addresses={addresses} />
            </Suspense>
          )}
          {tab === 'alerts' && <AlertsTab holdings={holdings} />}
        </div>
      </main>
      <AgeFooter />
      <TabBar current={tab} onChange={id => go({ tab: id })} />
      {keys.isHelpOpen && <HelpDialog onClose={keys.closeHelp} />}
    </div>
  )
}
