import type { ComponentChildren } from 'preact';
import { directionOf, hasText } from '@liaison/texts';
import { asset } from '../assets/assets.js';
import { Footer } from './footer.js';
import { Masthead } from './masthead.js';
import { useReader, useText } from './reader.js';

export interface PageProps {
  readonly title: string;
  readonly exercise?: boolean | undefined;
  /** Seconds after which a browser without scripts asks again. */
  readonly refresh?: number | undefined;
  readonly children: ComponentChildren;
}

/** The frame around every page. */
export function Page({ title, exercise, refresh, children }: PageProps) {
  const { language } = useReader();
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – Liaison`}</title>
        <link rel="icon" href={asset('icon.svg')} />
        <link rel="stylesheet" href={asset('style.css')} />
        <script type="module" src={asset('page.js')} />
        {refresh && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
      </head>
      <body>
        <SkipLink />
        <Masthead />
        {exercise && <ExerciseBanner />}
        <main id="main" tabIndex={-1}>
          <Done />
          <h1>{title}</h1>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

function SkipLink() {
  return (
    <a class="skip" href="#main">
      {useText()('web.skip')}
    </a>
  );
}

export function ExerciseBanner() {
  const t = useText();
  return (
    <section class="exercise" aria-label="EXERCISE">
      <strong lang="en" dir="ltr" translate={false}>
        EXERCISE EXERCISE EXERCISE
      </strong>{' '}
      {t('web.exercise')}
    </section>
  );
}

function Done() {
  const { done } = useReader();
  const t = useText();
  const key = `web.done.${done ?? ''}`;
  return hasText(key) ? (
    <p class="done" role="status">
      {t(key)}
    </p>
  ) : null;
}
