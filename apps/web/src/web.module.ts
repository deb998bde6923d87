import { Module } from '@nestjs/common';
import { ErrorPages } from '@liaison/http';
import { IdentityModule } from '@liaison/identity';
import { PreferencesPages } from './account/preferences.pages.js';
import { SignInPages } from './account/sign-in.pages.js';
import { AssetsController } from './assets/assets.controller.js';
import { Demonstration } from './frame/demonstration.js';
import { RefusalPages } from './frame/error-pages.js';
import { Pages } from './frame/pages.js';
import { HomePages } from './home/home.pages.js';

/** The pages for people: the same use cases as the api, in process. */
@Module({
  imports: [IdentityModule],
  controllers: [AssetsController, HomePages, SignInPages, PreferencesPages],
  providers: [Pages, Demonstration, { provide: ErrorPages, useClass: RefusalPages }],
})
export class WebModule {}
