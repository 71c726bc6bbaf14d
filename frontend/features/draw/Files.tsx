import { Card } from '@/components/Card';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';

const NAMES = ['seal', 'signature', 'roster', 'randomness', 'result'] as const;

/** The published files; the last two appear with the result. */
export function Files({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const files = NAMES.flatMap((name) => {
    const address = draw.files[name];
    return address ? [{ name, address, file: address.split('/').at(-1) ?? name }] : [];
  });
  return (
    <Card title={t('draw.files.title')}>
      <p className="small muted">{t('draw.files.lead')}</p>
      <ul className={styles.list}>
        {files.map(({ name, address, file }) => (
          <li key={name}>
            <a href={address} download={`${draw.number}-${file}`}>
              {t(`draw.file.${name}`)}
            </a>
            <span>{file}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
