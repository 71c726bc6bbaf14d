import { useState } from 'react';
import { bindCheck } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { CheckboxField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { CalculationEndpoint } from '@/generated/endpoints';
import type CalculationView from '@/generated/org/anju/CalculationView';
import type GeneratedList from '@/generated/org/anju/GeneratedList';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { GeneratedLines } from './GeneratedLines';
import { PRICES, useGenerated } from './queries';
import { Standing } from './Standing';
import { usePriceWords } from './usePriceWords';

/** Works the list out from the sheet, shows what it would change, and saves it when it keeps its limits. */
export function GenerateList({ calculation }: { calculation: CalculationView }) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  const [saved, setSaved] = useState<number>();
  return (
    <Card title={t('calculation.generate')}>
      <Stack>
        <p>{t(calculation.fromStock ? 'calculation.generate.ACQUIRED' : 'calculation.generate.OTHER')}</p>
        {saved !== undefined && <p role="status">{t('calculation.generate.saved', { version: saved })}</p>}
        <Actions>
          <Button kind={isShown ? 'quiet' : 'primary'} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'calculation.generate.hide' : 'calculation.generate.show')}
          </Button>
        </Actions>
        {isShown && (
          <Trial
            calculation={calculation}
            onSaved={(version) => {
              setSaved(version);
              setShown(false);
            }}
          />
        )}
      </Stack>
    </Card>
  );
}

interface TrialProps {
  calculation: CalculationView;
  onSaved: (version: number) => void;
}

function Trial({ calculation, onSaved }: TrialProps) {
  const t = useT();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [page, setPage] = useState(0);
  const query = useGenerated(calculation.offeringId, onlyChanged, page);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} shape="row" />}>
      {(generated) => (
        <Stack>
          <Standing
            of={t('calculation.generate.trial')}
            basis={calculation.basis}
            standing={generated.standing}
          />
          <p>{t('calculation.generate.counts', { ...generated.counts })}</p>
          <Save calculation={calculation} generated={generated} onSaved={onSaved} />
          <CheckboxField
            label={t('calculation.generate.onlyChanged')}
            bind={bindCheck(onlyChanged, (checked) => {
              setOnlyChanged(checked);
              setPage(0);
            })}
          />
          <GeneratedLines basis={calculation.basis} lines={generated.lines} onPage={setPage} />
        </Stack>
      )}
    </Loaded>
  );
}

function Save({ calculation, generated, onSaved }: TrialProps & { generated: GeneratedList }) {
  const t = useT();
  const words = usePriceWords(calculation.basis);
  const [isAsking, setAsking] = useState(false);
  const { standing, sheetVersion } = generated;
  const save = useCommand(() => CalculationEndpoint.generate(calculation.offeringId, sheetVersion), {
    refreshes: [PRICES, 'offering'],
    done: ({ version }) => onSaved(version),
  });
  return (
    <>
      <Actions>
        <Button
          kind="primary"
          disabled={standing.against.length > 0 || save.isRunning}
          onClick={() => setAsking(true)}
        >
          {t('calculation.generate.save')}
        </Button>
      </Actions>
      <Refusal error={save.error} />
      <ConfirmDialog
        open={isAsking}
        title={t('calculation.generate.confirm')}
        confirm={t('calculation.generate.save')}
        onConfirm={() => {
          setAsking(false);
          save.run();
        }}
        onCancel={() => setAsking(false)}
      >
        {t('calculation.generate.confirm.text', {
          units: standing.units,
          total: words.money(standing.total),
        })}
      </ConfirmDialog>
    </>
  );
}
