import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { nextOpening, type RoutingContact, RoutingContacts } from '@liaison/directory';
import { type Actor, Clock } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { type Content, type Level, planningLevel } from './domain/content.js';
import { type Plan, type RoutableContact, route } from './domain/routing.js';
import { wishesOf } from './wishes.js';

export type Planned = Pick<Content, 'kind' | 'language' | 'lastResorts'> & { readonly level: Level | null };

/** The plan for one receiving State, from its contacts and their evidence as they are now. */
@Injectable()
export class PlanThreads {
  constructor(
    private readonly contacts: RoutingContacts,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async of(tx: Tx, actor: Actor, request: Planned, state: string): Promise<Plan> {
    const offices = await this.contacts.of(tx, actor.directoryId, state);
    const byId = new Map(offices.map((office) => [office.id, office]));
    const level = planningLevel(request.level);
    return route({ ...request, level }, offices.map(toRoutable), this.clock.now(), wishesOf(this.settings, level), ({ id }, at) => {
      const office = byId.get(id);
      return office ? nextOpening(office.hours, office.timeZone, at) : null;
    });
  }
}

function toRoutable(office: RoutingContact): RoutableContact {
  return {
    ...office,
    roundTheClock: office.hours.always,
    channels: office.channels.map((channel) => ({
      ...channel,
      lastConfirmedAt: channel.lastConfirmedAt === null ? null : new Date(channel.lastConfirmedAt),
    })),
  };
}
