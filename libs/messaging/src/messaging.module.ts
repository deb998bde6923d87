import { type DynamicModule, Module } from '@nestjs/common';
import { DeliverDue } from './deliver-due.js';
import { Leases } from './leases.js';
import { MailTransport } from './mail-transport.js';
import { Outbox } from './outbox.js';
import { SettleDeliveries } from './settle-deliveries.js';
import { Settlements } from './settlements.js';

/** For everybody who posts letters. */
@Module({ providers: [Outbox, Settlements], exports: [Outbox, Settlements] })
export class MessagingModule {}

/** For the one process that hands them to a relay. */
@Module({})
export class DeliveryModule {
  static of(transport: MailTransport): DynamicModule {
    return {
      module: DeliveryModule,
      imports: [MessagingModule],
      providers: [{ provide: MailTransport, useValue: transport }, Leases, SettleDeliveries, DeliverDue],
      exports: [DeliverDue],
    };
  }
}
