import { useEffect, useRef } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { LongTextField, SelectField, TextField } from '@/components/fields';
import { Loaded } from '@/components/states';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type RefusalGround from '@/generated/org/anju/RefusalGround';
import { translate, useT } from '@/lib/i18n';
import { useGrounds } from '../queries';
import styles from './Case.module.css';
import { chosenGround, OWN_WORDS, proposalOf } from './grounds';
import type { Type, Typed } from './typed';

/** The longest article that the server takes. */
const ARTICLE_LENGTH = 40;

interface RefuseFormProps {
  kind: CheckKind;
  typed: Typed;
  type: Type;
  isRunning: boolean;
  onRefuse: (article: string, reason: string) => void;
  onCancel: () => void;
}

/** Article and reason of a refusal: a ground gives the article and the first words, or the officer writes both. */
export function RefuseForm(props: RefuseFormProps) {
  return (
    <Loaded query={useGrounds()}>
      {(grounds) => <Form {...props} grounds={grounds.filter(({ kind }) => kind === props.kind)} />}
    </Loaded>
  );
}

function Form({
  grounds,
  typed,
  type,
  isRunning,
  onRefuse,
  onCancel,
}: RefuseFormProps & { grounds: readonly RefusalGround[] }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const proposal = proposalOf(typed, grounds);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('vaadin-select')?.focus();
  }, []);
  return (
    <div ref={box} className={styles.decide}>
      <h3>{t('verification.refuse.title')}</h3>
      <p className="small muted">{t('verification.refuse.lead')}</p>
      <SelectField
        label={t('verification.refuse.ground')}
        bind={bindText(typed.ground, (code) => type(chosenGround(typed, code, grounds, firstWords)))}
        options={[
          ...grounds.map(({ code, article }) => ({
            value: code,
            label: t('verification.refuse.ground.option', {
              words: t(`verification.ground.${code}`),
              article,
            }),
          })),
          { value: OWN_WORDS, label: t('verification.refuse.ground.own') },
        ]}
      />
      {typed.ground === OWN_WORDS && (
        <TextField
          label={t('verification.refuse.article')}
          help={t('verification.refuse.article.help')}
          maxLength={ARTICLE_LENGTH}
          bind={bindText(typed.article, (article) => type({ article }))}
        />
      )}
      <LongTextField
        label={t('verification.refuse.reason')}
        help={t('verification.refuse.reason.help')}
        bind={bindText(typed.reason, (reason) => type({ reason }))}
      />
      <Button
        wide
        kind="danger"
        disabled={!proposal || isRunning}
        onClick={() => proposal && onRefuse(proposal.article, proposal.reason)}
      >
        {t('verification.refuse.submit')}
      </Button>
      <Button wide kind="quiet" onClick={onCancel}>
        {t('verification.refuse.cancel')}
      </Button>
    </div>
  );
}

/** The family reads Chinese, whatever language the officer works in. */
const firstWords = (code: string) => translate('zh', `verification.ground.${code}`);
