import { StoreGate } from '../services/store-gate.tsx';
import { SiteLayout } from '../shell/site-layout.tsx';
import { AttemptHistory } from './attempt-history.tsx';
import './history.css';

export const HistoryPage = () => (
  <SiteLayout title="Past attempts">
    <StoreGate>{(store) => <AttemptHistory store={store} />}</StoreGate>
  </SiteLayout>
);
