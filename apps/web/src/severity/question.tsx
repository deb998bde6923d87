import type { Question } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { type Option, TextField, Tick, Group } from '../parts/field.js';
import { useTyped } from '../parts/typed.js';
import { useLabel } from './labels.js';

/** One question of a scorer; every one can stay open. */
export function QuestionField({ question }: { question: Question }) {
  const label = useLabel();
  const { id, labels, type, several } = question;
  if (type === 'number') return <TextField name={id} label={label(labels)} inputMode="decimal" class="short" optional />;
  return (
    <Group name={id} label={label(labels)}>
      {several ? <Several question={question} /> : <OneOf question={question} />}
    </Group>
  );
}

function OneOf({ question: { id, options, type } }: { question: Question }) {
  const t = useText();
  const label = useLabel();
  const { valueOf } = useTyped();
  const choices: readonly Option[] =
    type === 'yes-no'
      ? [
          ['yes', t('severity.page.score.yes')],
          ['no', t('severity.page.score.no')],
        ]
      : options.map((option) => [option.id, label(option.labels)]);
  return (
    <>
      <Tick type="radio" name={id} value="" label={t('severity.page.score.open')} checked={valueOf(id) === ''} />
      {choices.map(([value, words]) => (
        <Tick key={value} type="radio" name={id} value={value} label={words} />
      ))}
    </>
  );
}

function Several({ question: { id, options } }: { question: Question }) {
  const t = useText();
  const label = useLabel();
  return (
    <>
      <p class="hint">{t('severity.page.score.several')}</p>
      {options.map((option) => (
        <Tick key={option.id} name={id} value={option.id} label={label(option.labels)} />
      ))}
    </>
  );
}
