import { Card } from '@/components/Card';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** Entries that were opened again, with their public reasons; nothing when there were none. */
export function Reopenings({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const format = useFormat();
  if (draw.reopenings.length === 0) {
    return null;
  }
  return (
    <Card title={t('draw.reopened.title')} tone="amber">
      {draw.reopenings.map(({ source, attempt, reason, at }) => (
        <p key={`${source}-${attempt}`}>
          {t('draw.reopened.line', { date: format.dateTime(at), source: source + 1, attempt, reason })}
        </p>
      ))}
    </Card>
  );
}
