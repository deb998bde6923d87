import { Module } from '@nestjs/common';
import { TotpSecrets } from '../factors/totp-secrets.js';
import { NewPasswords } from '../new-passwords.js';
import { Passwords } from '../hashing/passwords.js';
import { CreateAccount } from './create-account.js';
import { GiveTotp } from './give-totp.js';
import { SetPassword } from './set-password.js';

const acts = [CreateAccount, GiveTotp, SetPassword];

/**
 * Accounts that belong to nobody, with passwords somebody else sets. Only the demonstration and tests load it: no process
 * that serves people has any of this in it, and the table of arrows keeps it so.
 */
@Module({ providers: [NewPasswords, Passwords, TotpSecrets, ...acts], exports: acts })
export class DemonstrationModule {}
