import { useHomeOverview } from './queries';
import { HomePage } from './HomePage';

export function Home() {
  return <HomePage query={useHomeOverview()} />;
}
