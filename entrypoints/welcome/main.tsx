import '@/components/styles/page.css'
import { startPage } from '@/components/startPage'
import { WelcomePage } from '@/components/welcome/WelcomePage'

void startPage(<WelcomePage />)
