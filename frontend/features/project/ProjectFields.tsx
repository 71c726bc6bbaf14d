import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { NumberField, SelectField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import SupplyWay from '@/generated/org/anju/SupplyWay';
import { useT } from '@/lib/i18n';
import { isReady, type TypedProject } from './entry';
import { useOwnDistricts, useSurveys } from './queries';

interface ProjectFieldsProps {
  typed: TypedProject;
  onType: (typed: TypedProject) => void;
  command: { run: () => void; isRunning: boolean; error: unknown };
  /** The words of the button that saves. */
  send: string;
  onCancel: () => void;
}

/** What an acquirer fills in about a project. */
export function ProjectFields({ typed, onType, command, send, onCancel }: ProjectFieldsProps) {
  const t = useT();
  const { data: districts } = useOwnDistricts();
  const { data: surveys = [] } = useSurveys();
  const bind = (field: keyof TypedProject) =>
    bindText(typed[field], (value) => onType({ ...typed, [field]: value }));
  const ofDistrict = surveys.filter(({ district }) => district === typed.district);
  return (
    <Stack>
      {districts?.length === 0 && <p role="status">{t('project.notQualified')}</p>}
      <SelectField
        label={t('project.district')}
        help={t('project.district.help')}
        bind={bindText(typed.district, (district) => onType({ ...typed, district, survey: '' }))}
        options={(districts ?? []).map((each) => ({ value: each, label: each }))}
      />
      <TextField label={t('project.name')} maxLength={80} bind={bind('name')} />
      <TextField label={t('project.address')} maxLength={120} bind={bind('address')} />
      <SelectField
        label={t('project.way')}
        help={t('project.way.help')}
        bind={bind('way')}
        options={Object.values(SupplyWay).map((each) => ({ value: each, label: t(`project.way.${each}`) }))}
      />
      <SelectField
        label={t('project.use')}
        help={t('project.use.help')}
        bind={bind('use')}
        options={Object.values(ProjectUse).map((each) => ({ value: each, label: t(`project.use.${each}`) }))}
      />
      <SelectField
        label={t('project.survey')}
        help={t(ofDistrict.length === 0 ? 'project.survey.none' : 'project.survey.help')}
        bind={bind('survey')}
        options={ofDistrict.map(({ id, areaName, percent, enough }) => ({
          value: String(id),
          label: t('project.survey.choice', { area: areaName, percent: percent.toFixed(2) }),
          disabled: !enough,
        }))}
      />
      <NumberField label={t('project.units')} unit={t('project.units.unit')} bind={bind('units')} />
      <Refusal error={command.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady(typed) || command.isRunning} onClick={() => command.run()}>
          {send}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('project.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}
