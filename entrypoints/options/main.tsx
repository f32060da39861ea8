import '@/components/styles/page.css'
import { OptionsPage } from '@/components/options/OptionsPage'
import { startPage } from '@/components/startPage'

void startPage(<OptionsPage />)
