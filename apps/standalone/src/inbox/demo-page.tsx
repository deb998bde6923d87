import type { ComponentChildren, JSX } from 'preact';
import { directionOf, type Language } from '@liaison/texts';

interface Props {
  readonly language: Language;
  readonly title: string;
  /** Seconds after which the browser asks again. */
  readonly refresh?: number;
  readonly children: ComponentChildren;
}

/** The frame of what only a demonstration has. */
export function DemoPage({ language, title, refresh, children }: Props): JSX.Element {
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {refresh !== undefined && <meta http-equiv="refresh" content={String(refresh)} />}
        <title>{`${title} – Liaison`}</title>
        <link rel="stylesheet" href="/demo/inbox/inbox.css" />
      </head>
      <body>
        <header>
          <a href="/">Liaison</a>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
