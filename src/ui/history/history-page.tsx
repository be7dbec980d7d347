import { StoreGate } from '../services/store-gate.tsx';
import { HistoryLayout } from '../shell/history-layout.tsx';
import { AttemptHistory } from './attempt-history.tsx';
import './history.css';

export const HistoryPage = () => (
  <HistoryLayout title="Past attempts">
    <StoreGate>{(store) => <AttemptHistory store={store} />}</StoreGate>
  </HistoryLayout>
);
