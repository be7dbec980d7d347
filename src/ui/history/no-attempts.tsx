import { FirstSteps } from '../shell/first-steps.tsx';

/** Before anything was sat. */
export const NoAttempts = () => (
  <FirstSteps>
    Nothing yet. Each exam and drill you take is kept here, with its scores and every question
    explained.
  </FirstSteps>
);
