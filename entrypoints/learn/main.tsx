import '@/components/styles/page.css'
import { LearnPage } from '@/components/learn/LearnPage'
import { startPage } from '@/components/startPage'

void startPage(<LearnPage />)
