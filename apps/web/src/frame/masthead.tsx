import { type Actor, type Role } from '@liaison/kernel';
import type { TextKey } from '@liaison/texts';
import { ActForm } from '../parts/act-form.js';
import { type Reader, useReader, useText } from './reader.js';

export function Masthead() {
  const reader = useReader();
  const t = useText();
  return (
    <header class="masthead">
      {reader.demo && <p class="demo">{t('web.demo')}</p>}
      <div class="bar">
        <a class="brand" href="/" translate={false}>
          Liaison
        </a>
        <nav aria-label={t('web.nav')}>
          <ul>
            {linksOf(reader).map(([href, key]) => (
              <li key={href}>
                <a href={href} aria-current={isHere(reader.url, href) ? 'page' : undefined}>
                  {t(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {reader.person && <ActForm action="/sign-out" label={t('web.nav.sign-out')} quiet />}
      </div>
    </header>
  );
}

type Link = readonly [string, TextKey];
const OFFICERS: readonly Role[] = ['manager', 'second-officer'];
const CORRESPONDENTS: readonly Role[] = ['liaison', 'observer', 'state-administrator'];
const ADMINISTRATION: readonly Role[] = [...OFFICERS, 'state-administrator', 'nominating-authority'];
const TRAIL_READERS: readonly Role[] = ['state-administrator', 'auditor'];
const STATES: readonly Role[] = [...CORRESPONDENTS, 'nominating-authority'];

/** What is worth a link; the use cases decide what may be done. */
function linksOf({ person }: Reader): Link[] {
  if (!person)
    return [
      ['/check', 'web.nav.check'],
      ['/sign-in', 'web.nav.sign-in'],
    ];
  const links: Link[] = [['/', 'web.nav.home']];
  if (has(person, [...STATES, ...OFFICERS])) links.push(['/contacts', 'web.nav.contacts']);
  if (has(person, CORRESPONDENTS)) links.push(['/requests', 'web.nav.requests']);
  if (has(person, [...STATES, ...OFFICERS])) links.push(['/severity', 'severity.page.nav']);
  if (has(person, OFFICERS)) links.push(['/rounds', 'web.nav.rounds']);
  if (has(person, STATES)) links.push(['/checks', 'web.nav.check']);
  if (has(person, ADMINISTRATION)) links.push(['/accounts', 'web.nav.accounts']);
  if (has(person, TRAIL_READERS)) links.push(['/trail', 'trail.nav']);
  return [...links, ['/account', 'web.nav.account']];
}

function has(person: Pick<Actor, 'roles'>, roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}

function isHere(url: string, href: string): boolean {
  const path = url.split('?')[0] ?? '';
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
