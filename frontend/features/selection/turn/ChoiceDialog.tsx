import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Button } from '@/components/Button';
import { Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import type { useChoice } from './useChoice';
import { placeOf, type Flat } from '../board/units';

interface ChoiceDialogProps {
  choice: ReturnType<typeof useChoice>;
  /** Who chooses, at the desk. */
  family?: string;
}

/** The one confirmation, and what became of it when it was refused or no answer came. */
export function ChoiceDialog({ choice, family }: ChoiceDialogProps) {
  const t = useT();
  const { asked, unanswered } = choice;
  const values = useFlatWords(asked?.flat);
  return (
    <>
      <ConfirmDialog
        open={asked !== undefined}
        title={t('selection.confirm.title', values)}
        confirm={t('selection.confirm.yes', values)}
        onConfirm={choice.confirm}
        onCancel={choice.cancel}
      >
        {family && <p>{t('selection.confirm.family', { family })}</p>}
        <p>{t('selection.confirm.flat', values)}</p>
        <p>{t('selection.confirm.once')}</p>
      </ConfirmDialog>
      {unanswered && (
        <Card dense tone="amber" title={t('selection.unanswered')}>
          <Stack>
            <p>{t('selection.unanswered.text', { place: placeOf(unanswered.flat) })}</p>
            <Button kind="primary" wide onClick={choice.sendAgain}>
              {t('selection.unanswered.again')}
            </Button>
          </Stack>
        </Card>
      )}
      <Refusal error={choice.error} />
    </>
  );
}

function useFlatWords(flat: Flat | undefined) {
  const format = useFormat();
  return flat
    ? {
        place: placeOf(flat),
        room: flat.room,
        area: format.area(flat.builtArea),
        price: format.price(flat.price),
        unitPrice: format.unitPrice(flat.unitPrice),
      }
    : { place: '', room: '', area: '', price: '', unitPrice: '' };
}
