import type { JSX } from 'preact';
import { directionOf, type Language, localeOf, text } from '@liaison/texts';
import type { InboxMessage } from './inbox.js';

interface Props {
  readonly language: Language;
  readonly to: string;
  readonly messages: readonly InboxMessage[];
}

export function InboxPage({ language, to, messages }: Props): JSX.Element {
  const title = text(language, 'cli.inbox.title');
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Liaison`}</title>
        <link rel="stylesheet" href="/demo/inbox/inbox.css" />
      </head>
      <body>
        <header>
          <a href="/">Liaison</a>
        </header>
        <main>
          <h1>{title}</h1>
          <p>{text(language, 'cli.inbox.explained')}</p>
          <SearchByAddress language={language} to={to} />
          <p role="status">{text(language, 'cli.inbox.count', { count: messages.length })}</p>
          {messages.map((message) => (
            <Message key={message.id} language={language} message={message} />
          ))}
        </main>
      </body>
    </html>
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
