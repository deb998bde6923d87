import type { JSX } from 'preact';
import { type Language, localeOf, text } from '@liaison/texts';
import { DemoPage } from './demo-page.js';
import type { InboxMessage } from './inbox.js';

interface Props {
  readonly language: Language;
  readonly to: string;
  readonly messages: readonly InboxMessage[];
}

export function InboxPage({ language, to, messages }: Props): JSX.Element {
  const title = text(language, 'cli.inbox.title');
  return (
    <DemoPage language={language} title={title}>
      <p>
        {text(language, 'cli.inbox.explained')} <a href="/demo/codes">{text(language, 'cli.codes.title')}</a>
      </p>
      <SearchByAddress language={language} to={to} />
      <p role="status">{text(language, 'cli.inbox.count', { count: messages.length })}</p>
      {messages.map((message) => (
        <Message key={message.id} language={language} message={message} />
      ))}
    </DemoPage>
  );
}

function SearchByAddress({ language, to }: { language: Language; to: string }): JSX.Element {
  return (
    <form method="get" action="/demo/inbox" role="search">
      <label for="to">{text(language, 'cli.inbox.to')}</label>
      <input id="to" name="to" type="email" dir="ltr" value={to} />
      <button type="submit">{text(language, 'cli.inbox.search')}</button>
    </form>
  );
}

function Message({ language, message }: { language: Language; message: InboxMessage }): JSX.Element {
  const { to, subject, text: body, receivedAt } = message;
  return (
    <details class="message">
      <summary>
        <strong>
          <bdi>{subject}</bdi>
        </strong>
        <bdi>{to}</bdi>
        <time dateTime={receivedAt}>{timeIn(language, receivedAt)}</time>
      </summary>
      <pre dir="auto">{body}</pre>
    </details>
  );
}

function timeIn(language: Language, instant: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
  return `${format.format(new Date(instant))} UTC`;
}
