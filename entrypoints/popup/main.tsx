import '@/components/styles/app.css'
import { App } from '@/components/app/App'
import { startPage } from '@/components/startPage'

void startPage(<App />)
