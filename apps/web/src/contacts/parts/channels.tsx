import { hasText } from '@liaison/texts';
import { useText } from '../../frame/reader.js';
import { ActForm } from '../../parts/act-form.js';
import type { ContactProps } from '../contact-props.js';
import { Evidence } from './evidence.js';

export function Channels({ contact, revealed, limits }: ContactProps) {
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
              <Channel key={channel.id} {...{ contact, channel, revealed, limits }} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ChannelProps extends Pick<ContactProps, 'revealed' | 'limits'> {
  readonly contact: ContactProps['contact'];
  readonly channel: ContactProps['contact']['channels'][number];
}

function Channel({ contact, channel, revealed, limits }: ChannelProps) {
  const { id, kind, address, masked, note } = channel;
  const t = useText();
  const inUse = contact.status !== 'withdrawn';
  const shown = revealed?.id === id ? revealed.address : address;
  const key = `web.channel.${kind}`;
  return (
    <tr>
      <td>{hasText(key) ? t(key) : kind}</td>
      <td>
        <Address kind={kind} address={shown} reached={inUse && (!masked || shown !== address)} />
        {note && (
          <div class="hint">
            <bdi>{note}</bdi>
          </div>
        )}
        {shown === address && masked && inUse && (
          <ActForm
            action={`/contacts/${contact.id}/channels/${id}/reveal`}
            label={t('web.contact.reveal')}
            text={t('web.contact.reveal.text')}
            quiet
          />
        )}
      </td>
      <td data-label={t('web.contact.confirmed')}>
        <Evidence channel={channel} limits={limits} />
      </td>
    </tr>
  );
}

/** Nobody is to write to a way that is out of use, and a mask is nothing to dial. */
function Address({ kind, address, reached }: { kind: string; address: string; reached: boolean }) {
  const href = reached ? linkTo(kind, address) : null;
  return <bdi dir="ltr">{href === null ? address : <a href={href}>{address}</a>}</bdi>;
}

function linkTo(kind: string, address: string): string | null {
  if (kind === 'email') return `mailto:${address}`;
  return kind === 'phone' ? `tel:${address.replace(/[^+\d]/g, '')}` : null;
}
