import { useReader, useText } from '../../frame/reader.js';
import { Category, Duty, Institution, languageNames, StateName } from '../../parts/names.js';
import type { FoundEntry, StateNames } from '../contact.view.js';
import { isolated } from '../isolated.js';

export function ContactList({ items, names }: { items: readonly FoundEntry[]; names: StateNames }) {
  const { language } = useReader();
  return (
    <ul class="entries">
      {items.map((contact) => (
        <li key={contact.id}>
          <h2 class="entry">
            <a href={`/contacts/${contact.id}`}>
              <Institution contact={contact} />
            </a>
          </h2>
          <p>
            <bdi>{contact.roleTitle}</bdi>
          </p>
          <FoundBy reasons={contact.reasons} />
          <p class="meta">
            <strong>
              <StateName names={names} code={contact.state} />
            </strong>
            <span>
              <Category of={contact.category} />
            </span>
            <span>{languageNames(contact.languages, language)}</span>
            <Duty now={contact.availableNow} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function FoundBy({ reasons }: Pick<FoundEntry, 'reasons'>) {
  const t = useText();
  return (
    <>
      {reasons.map(({ by, text }) => (
        <p key={text} class="hint">
          {t(`search.by-${by}`, { text: isolated(text) })}
        </p>
      ))}
    </>
  );
}
