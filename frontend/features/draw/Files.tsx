import { Card } from '@/components/Card';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import { CopyButton } from './CopyButton';
import styles from './DrawPage.module.css';

const OF_DRAW = ['seal', 'signature', 'roster', 'entries', 'randomness', 'result', 'struck'] as const;
const OF_CITY = ['keys', 'history'] as const;
type Name = (typeof OF_DRAW)[number] | (typeof OF_CITY)[number];

/** The command that checks a draw without this page; the tool is one file that Node runs by itself. */
export const commandFor = (number: number) => `node verify-draw.mjs ${location.origin}/api/draws/${number}/`;

/** The published files; some appear with the values, the last with the result. */
export function Files({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const command = commandFor(draw.number);
  return (
    <Card title={t('draw.files.title')}>
      <p className="small muted">{t('draw.files.lead')}</p>
      <FileList draw={draw} names={OF_DRAW} />
      <h3 className={styles.listHead}>{t('draw.files.city')}</h3>
      <FileList draw={draw} names={OF_CITY} />
      <h3 className={styles.listHead}>{t('draw.files.tool')}</h3>
      <p className="small muted">{t('draw.files.tool.text')}</p>
      <div className={styles.command}>
        <code>{command}</code>
        <CopyButton name={t('draw.files.tool')} text={command} />
      </div>
    </Card>
  );
}

function FileList({ draw, names }: { draw: PublicDraw; names: readonly Name[] }) {
  const t = useT();
  return (
    <ul className={styles.list}>
      {names.map((name) => {
        const address = draw.files[name];
        const file = address?.split('/').at(-1) ?? '';
        return (
          <li key={name}>
            {address ? (
              <>
                <a href={address} download={`${draw.number}-${file}`}>
                  {t(`draw.file.${name}`)}
                </a>
                <span>{file}</span>
              </>
            ) : (
              <>
                <em>{t(`draw.file.${name}`)}</em>
                <span>{t('draw.files.later')}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
