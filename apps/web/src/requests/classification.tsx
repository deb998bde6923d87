import type { RequestView, StatementView, TranslationView } from '@liaison/requests';
import type { ComponentChildren } from 'preact';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Facts, Reference } from '../parts/small.js';
import { Marks } from '../severity/candidates.js';
import { Swatch } from '../severity/colour.js';
import { LevelName, useSchemeTitle } from '../severity/names.js';
import { points } from '../severity/place.js';
import { Word } from './labels.js';

/** The sender's level first and in its own words; what the reader's scale says to it beside it; and what was said before. */
export function Classification({ request }: { request: RequestView }) {
  const t = useText();
  const { classification, severity } = request;
  return (
    <section>
      <h2>{t('web.classification')}</h2>
      {severity ? <Stated request={request} /> : <p>{t('web.severity.none')}</p>}
      {classification.translation && <Translated translation={classification.translation} />}
      <History request={request} />
    </section>
  );
}

function Stated({ request }: { request: RequestView }) {
  const t = useText();
  const titleOf = useSchemeTitle();
  const { severity, level, classification, classificationLine, incidentTypes, sectors } = request;
  const { own } = classification;
  if (!severity) return null;
  const items: (readonly [string, ComponentChildren])[] = [
    [t('severity.page.compare.from'), own && <bdi dir="auto">{titleOf({ id: severity.scheme, title: own.title })}</bdi>],
    [t('severity.page.place'), placeIn(severity)],
    [t('severity.page.scheme.standing'), own?.placement],
    [t('severity.page.criterion'), own?.criterion && <bdi dir="auto">{own.criterion}</bdi>],
    [t('web.classification.pin-reason'), severity.pinReason && <bdi dir="auto">{severity.pinReason}</bdi>],
    [t('web.classification.certainty'), severity.certainty && <Word prefix="web.classification.certainty" code={severity.certainty} />],
    [t('web.classification.outlook'), severity.outlook && <Word prefix="web.classification.outlook" code={severity.outlook} />],
    [t('web.classification.types'), incidentTypes.length > 0 && <bdi dir="ltr">{incidentTypes.join(', ')}</bdi>],
    [t('web.classification.sectors'), sectors.length > 0 && <Sectors of={sectors} />],
    [t('web.classification.routed'), level && <Routed level={level} />],
    [t('web.classification.line'), classificationLine && <Line of={classificationLine} />],
  ];
  return (
    <>
      <p class="hint">{t('web.classification.stated')}</p>
      <p class="stated">
        {own ? (
          <>
            <Swatch level={own} />{' '}
            <LevelName
              level={{ code: severity.level, name: own.name, names: own.names }}
              scheme={{ language: own.language, id: severity.scheme }}
            />
          </>
        ) : (
          <bdi dir="ltr">{`${severity.scheme} ${severity.level}`}</bdi>
        )}
      </p>
      <Facts items={items.filter(([, value]) => value)} />
    </>
  );
}

function placeIn({ referenceMin: min, referenceMax: max, pin }: NonNullable<RequestView['severity']>): ComponentChildren {
  if (min === undefined || max === undefined) return null;
  return <bdi dir="ltr">{pin === undefined || min === max ? points(min, max) : `${points(min, max)} → ${points(pin, pin)}`}</bdi>;
}

/** For other systems, to be copied; it may be long. */
function Line({ of }: { of: string }) {
  return (
    <span class="line">
      <Reference of={of} />
    </span>
  );
}

function Routed({ level }: { level: string }) {
  return (
    <>
      <bdi>{level}</bdi> <Word prefix="web.severity" code={level} />
    </>
  );
}

function Sectors({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((sector, i) => (
        <span key={sector}>
          {i > 0 && ' · '}
          <Word prefix="web.sector" code={sector} />
        </span>
      ))}
    </>
  );
}

/** All candidates, the likely and the careful one, and why. */
function Translated({ translation }: { translation: TranslationView }) {
  const t = useText();
  const titleOf = useSchemeTitle();
  const { scheme, title, levels, fidelity, position, warnings, placement } = translation;
  return (
    <div class="aside">
      <p>
        {t('severity.page.explained.in', { to: titleOf({ id: scheme, title }) })} {t(`severity.fidelity.${fidelity}`)}
      </p>
      {position && <p>{t(`severity.position.${position}`)}</p>}
      <ul class="candidates">
        {levels.map((level) => (
          <li key={level.code}>
            <Swatch level={level} /> <LevelName level={level} scheme={{ language: translation.language, id: scheme }} />
            {levels.length > 1 && <Marks likely={level.likely} careful={level.careful} />}
            <p class="hint">{t('severity.page.reason', { points: points(level.sharedMin, level.sharedMax), count: level.distance })}</p>
          </li>
        ))}
      </ul>
      {[placement, ...warnings.map((warning) => t(`severity.warning.${warning}`)), levels.length > 1 && t('severity.page.likely.text')].map(
        (words) => words && <p class="hint">{words}</p>,
      )}
    </div>
  );
}

function History({ request: { classification } }: { request: RequestView }) {
  const t = useText();
  if (classification.history.length < 2) return null;
  return (
    <>
      <h3>{t('web.classification.history')}</h3>
      <ol class="timeline">
        {classification.history.map(({ id, at, by, reason, to, direction }) => (
          <li key={id}>
            <Instant at={at} /> · <bdi>{by}</bdi>
            <div>
              <strong>{direction ? t(`web.classification.direction.${direction}`) : t('web.classification.history.first')}</strong>{' '}
              <Said of={to} />
            </div>
            {reason && (
              <p class="prose" dir="auto">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

export function Said({ of: { line, level, name } }: { of: Pick<StatementView, 'line' | 'level' | 'name'> }) {
  const t = useText();
  if (level === null) return <>{t('web.severity.none')}</>;
  return (
    <>
      {name && <bdi dir="auto">{name}</bdi>} <bdi dir="ltr">{line ?? level}</bdi>
    </>
  );
}
