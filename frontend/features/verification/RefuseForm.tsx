import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { LongTextField, SelectField } from '@/components/fields';
import { Loaded } from '@/components/states';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type RefusalGround from '@/generated/org/anju/RefusalGround';
import { translate, useT } from '@/lib/i18n';
import styles from './Case.module.css';
import { useGrounds } from './queries';

interface RefuseFormProps {
  kind: CheckKind;
  isRunning: boolean;
  onRefuse: (article: string, reason: string) => void;
  onCancel: () => void;
}

/** Article and reason of a refusal: the ground gives the article and the first words, the officer the rest. */
export function RefuseForm(props: RefuseFormProps) {
  return (
    <Loaded query={useGrounds()}>
      {(grounds) => <Form {...props} grounds={grounds.filter(({ kind }) => kind === props.kind)} />}
    </Loaded>
  );
}

function Form({
  grounds,
  isRunning,
  onRefuse,
  onCancel,
}: RefuseFormProps & { grounds: readonly RefusalGround[] }) {
  const t = useT();
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const ground = new Map<string, RefusalGround>(grounds.map((each) => [each.code, each])).get(code);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('vaadin-select')?.focus();
  }, []);
  const choose = (next: string) => {
    setCode(next);
    setReason((written) => (isOnlyAGround(written, grounds) ? firstWords(next) : written));
  };
  return (
    <div ref={box} className={styles.decide}>
      <h3>{t('verification.refuse.title')}</h3>
      <SelectField
        label={t('verification.refuse.ground')}
        bind={{
          value: code,
          onValueChanged: (event: { detail: { value: string } }) => choose(event.detail.value),
        }}
        options={grounds.map((each) => ({
          value: each.code,
          label: t('verification.refuse.ground.option', {
            words: t(`verification.ground.${each.code}`),
            article: each.article,
          }),
        }))}
      />
      <LongTextField
        label={t('verification.refuse.reason')}
        help={t('verification.refuse.reason.help')}
        bind={{
          value: reason,
          onValueChanged: (event: { detail: { value: string } }) => setReason(event.detail.value),
        }}
      />
      <Button
        wide
        kind="danger"
        disabled={!ground || !reason.trim() || isRunning}
        onClick={() => ground && onRefuse(ground.article, reason.trim())}
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
const firstWords = (code: string) => (code ? translate('zh', `verification.ground.${code}`) : '');

/** What the officer wrote is never replaced. */
const isOnlyAGround = (text: string, grounds: readonly RefusalGround[]) =>
  text.trim() === '' || grounds.some(({ code }) => firstWords(code) === text);
