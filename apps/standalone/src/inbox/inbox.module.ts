import { type DynamicModule, Module } from '@nestjs/common';
import { CodesPage } from '../../../web/src/access/demo-codes.js';
import type { DemoAccount } from '../demo/demo-file.js';
import { CODES_PATH, CodesPages } from './codes.pages.js';
import { DemoApps } from './demo-apps.js';
import { Inbox } from './inbox.js';
import { InboxController } from './inbox.controller.js';
import { InboxPages } from './inbox.pages.js';

@Module({})
export class InboxModule {
  static of(inbox: Inbox, accounts: readonly DemoAccount[]): DynamicModule {
    return {
      module: InboxModule,
      controllers: [CodesPages, InboxController, InboxPages],
      providers: [
        { provide: Inbox, useValue: inbox },
        { provide: DemoApps, useValue: new DemoApps(accounts) },
        { provide: CodesPage, useValue: { path: CODES_PATH } satisfies CodesPage },
      ],
    };
  }
}
