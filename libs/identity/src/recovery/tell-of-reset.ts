import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import type { Actor } from '@liaison/kernel';
import { Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { factorResetLetter, type FactorResetNews, factorResetText, inUtc } from '../letters/factor-reset.letter.js';
import { TellAdministrators } from '../tell-administrators.js';
import type { FactorReset } from './factor-resets.js';

/** Tells the holder and everybody who administers their State, each in their language. */
@Injectable()
export class TellOfReset {
  constructor(
    private readonly outbox: Outbox,
    private readonly administrators: TellAdministrators,
    private readonly settings: Settings,
  ) {}

  async execute(tx: Tx, actor: Actor, reset: FactorReset, news: FactorResetNews): Promise<void> {
    const { PUBLIC_URL: publicUrl } = this.settings;
    await this.outbox.post(tx, actor, factorResetLetter({ reset, news, publicUrl }));
    await this.administrators.tell(tx, actor, reset.state, {
      occasion: `factor-reset:${reset.id}:${news}`,
      subject: `accounts.letter.factors.${news}.subject`,
      body: factorResetText(reset, news, 'others'),
      values: { name: reset.name, email: reset.email, due: inUtc(reset.dueAt) },
    });
  }
}
