import { CERTAINTIES, OUTLOOKS, RSIT, SECTORS } from '@liaison/kernel';
import { isPlaced, isUncertain, type Level, type PublishedScheme, REFERENCE_SCHEME } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Choice, Group, LongField, type Option, Tick } from '../parts/field.js';
import { useTyped } from '../parts/typed.js';
import { LevelName, SchemeTitle } from '../severity/names.js';
import { placeOf } from '../severity/place.js';
import { choiceOf } from './read-classification.js';

interface SeverityFieldsProps {
  /** The scale of the reader's State; null: the neutral one alone. */
  readonly own: PublishedScheme | null;
}

/** One's own scale first, the neutral one beside it, and what can be said more exactly. */
export function SeverityFields({ own, children }: SeverityFieldsProps & { children?: preact.ComponentChildren }) {
  const t = useText();
  return (
    <Group name="severity" label={t('web.request.severity')} hint={t(own ? 'web.classification.hint' : 'web.request.severity.hint')}>
      <Tick type="radio" name="level" value="" label={<Described title={t('web.severity.none')} text={t('web.severity.none.text')} />} />
      {own && <OwnLevels scheme={own} />}
      {own && (
        <p>
          <strong>{t('severity.page.neutral')}</strong>
        </p>
      )}
      {REFERENCE_SCHEME.levels.map(({ code }) => (
        <NeutralLevel key={code} code={code as NeutralCode} />
      ))}
      <Kept own={own} />
      {children}
      <MoreExactly own={own} />
    </Group>
  );
}

type NeutralCode = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5';

function NeutralLevel({ code }: { code: NeutralCode }) {
  const t = useText();
  const label = <Described title={`${code} ${t(`web.severity.${code}`)}`} text={t(`web.severity.${code}.text`)} />;
  return <Tick type="radio" name="level" value={code} label={label} />;
}

function OwnLevels({ scheme }: { scheme: PublishedScheme }) {
  return (
    <>
      <p>
        <strong>
          <SchemeTitle scheme={scheme} />
        </strong>
      </p>
      {scheme.levels.filter(isPlaced).map((level) => (
        <Tick
          key={level.code}
          type="radio"
          name="level"
          value={choiceOf(scheme, level.code)}
          label={<OwnLevel level={level} scheme={scheme} />}
        />
      ))}
    </>
  );
}

function OwnLevel({ level, scheme }: { level: Level; scheme: PublishedScheme }) {
  return (
    <>
      <strong>
        <LevelName level={level} scheme={scheme} />
      </strong>{' '}
      <span class="hint">
        <bdi dir="ltr">{placeOf(level)}</bdi> <bdi dir="auto">{level.criterion}</bdi>
      </span>
    </>
  );
}

/** A level of another scale, chosen elsewhere: it stays chosen until somebody chooses again. */
function Kept({ own }: SeverityFieldsProps) {
  const { valueOf } = useTyped();
  const chosen = valueOf('level');
  const offered = [
    ...REFERENCE_SCHEME.levels.map(({ code }) => code),
    ...(own?.levels ?? []).map(({ code }) => own && choiceOf(own, code)),
  ];
  if (chosen === '' || offered.includes(chosen)) return null;
  return <Tick type="radio" name="level" value={chosen} label={<bdi dir="ltr">{chosen}</bdi>} />;
}

function MoreExactly({ own }: SeverityFieldsProps) {
  const t = useText();
  const points = REFERENCE_SCHEME.levels.map(({ code }, point): [string, string] => [code, String(point)]);
  const unsaid: Option = ['', t('web.classification.unsaid')];
  const certainties = CERTAINTIES.map((one): Option => [one, t(`web.classification.certainty.${one}`)]);
  const outlooks = OUTLOOKS.map((one): Option => [one, t(`web.classification.outlook.${one}`)]);
  return (
    <div class="levels-form">
      <Choice name="certainty" label={t('web.classification.certainty')} options={[unsaid, ...certainties]} />
      <Choice name="outlook" label={t('web.classification.outlook')} options={[unsaid, ...outlooks]} />
      {own && (
        <div class="wide">
          <Choice
            name="pin"
            label={t('web.classification.pin')}
            hint={t('web.classification.pin.hint')}
            options={[['', t('web.classification.pin.none')], ...points.map(([code, point]): Option => [point, code])]}
          />
          <LongField name="pinReason" label={t('web.classification.pin-reason')} rows={2} optional />
        </div>
      )}
      {own && (isUncertain(own) || own.levels.some((level) => isUncertain(own, level))) && (
        <div class="wide">
          <Choice
            name="referenceLevel"
            label={t('web.classification.reference')}
            hint={t('web.classification.reference.hint')}
            options={[['', t('web.classification.reference.none')], ...points.map(([code]): Option => [code, code])]}
          />
        </div>
      )}
    </div>
  );
}

/** What happened and to what: neither says how severe it is. */
export function TypesAndSectors() {
  const t = useText();
  const { valuesOf } = useTyped();
  return (
    <details open={valuesOf('incidentTypes').length + valuesOf('sectors').length > 0}>
      <summary>{t('web.classification.more')}</summary>
      <div class="inside">
        <Group name="sectors" label={t('web.classification.sectors')}>
          <div class="ticks">
            {SECTORS.map((sector) => (
              <Tick key={sector} name="sectors" value={sector} label={t(`web.sector.${sector}`)} />
            ))}
          </div>
        </Group>
        <Group name="incidentTypes" label={t('web.classification.types')} hint={t('web.classification.types.hint')}>
          <div class="ticks" lang="en" dir="ltr">
            {Object.entries(RSIT).map(([group, types]) => (
              <RsitClass key={group} group={group} types={types} />
            ))}
          </div>
        </Group>
      </div>
    </details>
  );
}

function RsitClass({ group, types }: { group: string; types: readonly string[] }) {
  return (
    <>
      <Tick name="incidentTypes" value={group} label={<strong>{group}</strong>} />
      {types.map((type) => (
        <Tick key={type} name="incidentTypes" value={`${group}/${type}`} label={type} />
      ))}
    </>
  );
}

function Described({ title, text }: { title: string; text: string }) {
  return (
    <>
      <strong>{title}</strong> <span class="hint">{text}</span>
    </>
  );
}
