import { type DynamicModule, Module } from '@nestjs/common';
import { Inbox } from './inbox.js';
import { InboxController } from './inbox.controller.js';
import { InboxPages } from './inbox.pages.js';

@Module({})
export class InboxModule {
  static of(inbox: Inbox): DynamicModule {
    return { module: InboxModule, controllers: [InboxController, InboxPages], providers: [{ provide: Inbox, useValue: inbox }] };
  }
}
