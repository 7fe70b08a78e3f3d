import { QueuePage } from './QueuePage';

export default function SigningPage() {
  return <QueuePage queue="SIGN" />;
}
