import type { ProposalSummary } from '@liaison/directory';
import { hasText, instantIn, isLanguage, OWN_NAMES } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { ActForm } from '../parts/act-form.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Category, Duty, Institution, languageNames, nameOfState, StateLink } from '../parts/names.js';
import { Facts, State } from '../parts/small.js';
import { NominationLinks } from './parts/nomination-links.js';
import type { ContactDetailEntry, ContactEntry, StateNames } from './contact.view.js';

export interface ContactProps {
  readonly contact: ContactDetailEntry;
  readonly names: StateNames;
  /** Contacts of the same State on duty now. */
  readonly onDuty: readonly ContactEntry[];
  readonly mayWrite: boolean;
  /** What is proposed about it and under way. */
  readonly proposals: readonly ProposalSummary[];
  readonly mayPropose: boolean;
  /** The number that was asked for, on this page and no other. */
  readonly revealed?: { readonly id: string; readonly address: string } | undefined;
}

export function ContactPage(props: ContactProps) {
  const { contact, names, mayWrite } = props;
  const { language, now } = useReader();
  const t = useText();
  const others = Object.entries(contact.institutionNames).filter(([, name]) => name !== contact.institution);
  return (
    <Page title={contact.institution}>
      <Facts
        items={[
          [t('web.contacts.state'), <StateLink names={names} code={contact.state} />],
          [t('web.contacts.category'), <Category of={contact.category} />],
          [t('web.contact.role'), <bdi>{contact.roleTitle}</bdi>],
          [t('web.contact.languages'), languageNames(contact.languages, language)],
          [t('web.contact.local'), `${instantIn(contact.timeZone, now, language)} (${contact.timeZone})`],
          [t('web.contact.hours'), <Duty now={contact.availableNow} />],
          [t('web.contact.names'), <Names latin={contact.institutionLatin} others={others} />],
        ]}
      />
      <WhoAnswers {...props} />
      <Channels {...props} />
      {mayWrite && (
        <p class="buttons">
          <a class="button" href={`/requests/new?to=${contact.state}`}>
            {t('web.contact.write', { state: nameOfState(names, contact.state, language) })}
          </a>
        </p>
      )}
      <NominationLinks contact={contact.id} proposals={props.proposals} mayPropose={props.mayPropose} />
      <p>
        <a href={`/contacts/${contact.id}/history`}>{t('history.link')}</a>
      </p>
    </Page>
  );
}

function Names({ latin, others }: { latin: string; others: [string, string][] }) {
  return (
    <>
      <bdi>{latin}</bdi>
      {others.map(([tag, name]) => (
        <div key={tag}>
          <bdi lang={tag}>{name}</bdi> {isLanguage(tag) && <span class="hint">({OWN_NAMES[tag]})</span>}
        </div>
      ))}
    </>
  );
}

function WhoAnswers({ contact, onDuty }: ContactProps) {
  const t = useText();
  return (
    <section>
      <h2>{t('web.contact.who')}</h2>
      <p>{t(`web.contact.who.${contact.availableNow ? 'self' : onDuty.length ? 'others' : 'none'}`)}</p>
      {!contact.availableNow && (
        <ul>
          {onDuty.map((other) => (
            <li key={other.id}>
              <a href={`/contacts/${other.id}`}>
                <Institution contact={other} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Channels({ contact, revealed }: ContactProps) {
  const t = useText();
  return (
    <section>
      <h2>{t('web.contact.channels')}</h2>
      <div class="scroll stacked" role="region" aria-label={t('web.contact.channels')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('web.contact.channel')}</th>
              <th scope="col">{t('web.contact.address')}</th>
              <th scope="col">{t('web.contact.confirmed')}</th>
            </tr>
          </thead>
          <tbody>
            {contact.channels.map((channel) => (
              <Channel key={channel.id} contact={contact.id} channel={channel} revealed={revealed} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ChannelProps {
  readonly contact: string;
  readonly channel: ContactDetailEntry['channels'][number];
  readonly revealed: ContactProps['revealed'];
}

function Channel({ contact, channel: { id, kind, address, lastConfirmedAt, masked }, revealed }: ChannelProps) {
  const t = useText();
  const shown = revealed?.id === id ? revealed.address : address;
  const key = `web.channel.${kind}`;
  return (
    <tr>
      <td>{hasText(key) ? t(key) : kind}</td>
      <td>
        <bdi dir="ltr">{kind === 'email' ? <a href={`mailto:${address}`}>{address}</a> : shown}</bdi>
        {shown === address && masked && (
          <ActForm
            action={`/contacts/${contact}/channels/${id}/reveal`}
            label={t('web.contact.reveal')}
            text={t('web.contact.reveal.text')}
            quiet
          />
        )}
      </td>
      <td data-label={t('web.contact.confirmed')}>
        {lastConfirmedAt ? <Instant at={lastConfirmedAt} /> : <State mood="quiet">{t('web.contact.never')}</State>}
      </td>
    </tr>
  );
}
