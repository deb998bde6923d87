import { dayIn } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { nameOfState } from '../parts/names.js';
import type { ContactProps } from './contact-props.js';
import { Channels } from './parts/channels.js';
import { NominationLinks } from './parts/nomination-links.js';
import { Keys } from './parts/keys.js';
import { Particulars } from './parts/particulars.js';
import { Persons } from './parts/persons.js';
import { WhoAnswers } from './parts/who-answers.js';

export function ContactPage(props: ContactProps) {
  const { contact, keys, holders } = props;
  const t = useText();
  const gone = contact.status === 'withdrawn';
  return (
    <Page title={contact.institution}>
      {contact.mergedInto ? <Merged into={contact.mergedInto} /> : gone && <Withdrawn {...props} />}
      <Acts {...props} />
      <Particulars {...props} />
      {!gone && <WhoAnswers {...props} />}
      <Channels {...props} />
      {holders.length > 0 && <Persons holders={holders} />}
      {keys.length > 0 && <Keys keys={keys} />}
      <NominationLinks contact={contact.id} proposals={props.proposals} mayPropose={props.mayPropose && !gone} />
      <p>
        <a href={`/contacts/${contact.id}/history`}>{t('history.link')}</a>
      </p>
      {props.reports === 'make' && !gone && (
        <p>
          <a href={`/contacts/${contact.id}/report`}>{t('reports.link')}</a>
        </p>
      )}
      {props.reports === 'read' && (
        <p>
          <a href={`/contact-reports?contact=${contact.id}`}>{t('reports.about')}</a>
        </p>
      )}
    </Page>
  );
}

/** Whoever comes here by an old link sees that nobody answers any more, and where to look instead. */
function Withdrawn({ contact, names, withdrawal }: ContactProps) {
  const t = useText();
  const { language } = useReader();
  const day = dayIn('UTC', new Date(withdrawal?.at ?? contact.changedAt), language);
  const { reason, note } = withdrawal ?? { reason: null, note: null };
  return (
    <section class="warning">
      <h2>{t('history.gone', { day })}</h2>
      {reason && (
        <p>
          <bdi>{t('history.reason', { reason })}</bdi>
        </p>
      )}
      {note && (
        <p>
          <bdi>{t('history.note', { note })}</bdi>
        </p>
      )}
      <p>
        <a href={`/contacts?state=${contact.state}`}>{t('history.gone.others', { state: nameOfState(names, contact.state, language) })}</a>
      </p>
    </section>
  );
}

/** Old links lead here; whoever follows one is told where to go. */
function Merged({ into }: { into: string }) {
  const t = useText();
  return (
    <section class="warning">
      <h2>{t('merge.goes')}</h2>
      <p>
        <a href={`/contacts/${into}`}>{t('merge.goes.to')}</a>
      </p>
    </section>
  );
}

function Acts({ contact: { id, state, status }, names, mayWrite, mayEdit }: ContactProps) {
  const t = useText();
  const { language } = useReader();
  if (status === 'withdrawn' || (!mayWrite && !mayEdit)) return null;
  return (
    <p class="buttons">
      {mayWrite && (
        <a class="button" href={`/requests/new?to=${state}`}>
          {t('web.contact.write', { state: nameOfState(names, state, language) })}
        </a>
      )}
      {mayEdit && (
        <a class="button quiet" href={`/contacts/${id}/record`}>
          {t('record.edit')}
        </a>
      )}
    </p>
  );
}
