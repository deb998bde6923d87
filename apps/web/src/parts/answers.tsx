import { type Answer, ANSWERS } from '@liaison/verification';
import { useText } from '../frame/reader.js';
import { Tick } from './field.js';

/** What a contact may say to a letter of a round; without `chosen`, what was typed before. */
export function Answers({ chosen }: { chosen?: Answer }) {
  const t = useText();
  return (
    <fieldset>
      <legend>{t('web.check.answer')}</legend>
      {ANSWERS.map((answer) => (
        <Tick
          key={answer}
          type="radio"
          name="answer"
          value={answer}
          label={t(`web.check.answer.${answer}`)}
          {...(chosen && { checked: answer === chosen })}
        />
      ))}
    </fieldset>
  );
}
