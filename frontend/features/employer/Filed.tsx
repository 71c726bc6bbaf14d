import { Card } from '@/components/Card';
import type FiledRoster from '@/generated/org/anju/FiledRoster';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** What became of a roster that was just filed. */
export function Filed({ filed }: { filed: FiledRoster }) {
  const t = useT();
  const format = useFormat();
  const { answered, renewed } = filed;
  return (
    <div role="status">
      <Card title={t('employer.saved', { count: format.count(filed.filed) })}>
        <p>{t('employer.saved.text')}</p>
        {renewed > 0 && <p>{t('employer.saved.renewed', { count: renewed })}</p>}
        {answered.length > 0 && (
          <p>{t('employer.saved.answered', { rows: answered.join(t('employer.comma')) })}</p>
        )}
      </Card>
    </div>
  );
}
