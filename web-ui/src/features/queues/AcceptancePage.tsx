import { QueuePage } from './QueuePage';

export default function AcceptancePage() {
  return <QueuePage queue="ACCEPT" />;
}
