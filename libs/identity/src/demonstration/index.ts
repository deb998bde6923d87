export { CreateAccount, type NewAccount } from './create-account.js';
export { DemonstrationModule } from './demonstration.module.js';
export { GiveTotp } from './give-totp.js';
export { SetPassword } from './set-password.js';
