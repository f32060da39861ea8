import '@/components/styles/review.css'
import { ReviewWindow } from '@/components/review/ReviewWindow'
import { startPage } from '@/components/startPage'

void startPage(<ReviewWindow />)
