/** Invitations, the administration of accounts, and getting back in: letters, pages, refusals. */
export const accounts = {
  'accounts.directory': 'the directory’s office',
  'accounts.office': 'The directory’s office',
  'accounts.letter.greeting': 'Dear {name},',
  'accounts.letter.invitation.subject': 'Invitation to the directory of points of contact',
  'accounts.letter.invitation.what':
    'You are invited to use the directory of points of contact for serious ICT incidents. You would act for: {state}. Your role: {roles}.',
  'accounts.letter.invitation.by': 'The invitation comes from {inviter}.',
  'accounts.letter.invitation.by-operator': 'The invitation comes from the operator of this service.',
  'accounts.letter.invitation.how':
    'To accept it, open this address in your browser. It can be used once, until {until}; opening the page changes nothing by itself.',
  'accounts.letter.invitation.then':
    'On the page you choose a password of your own. Nobody else knows it, and nobody can set it for you. After that you add a passkey or an authenticator app, so please have your telephone or security key at hand.',
  'accounts.letter.invitation.again': 'This letter replaces the one sent before, which can no longer be used.',
  'accounts.letter.invitation.genuine':
    'How to see that this message is genuine: the page is at {host}, and it shows your name and your role before it asks for anything. If you do not expect this invitation, please ask whoever is named above by another way, or do nothing: it ends by itself.',
  'accounts.letter.taken.what':
    'Somebody has invited this address to act for: {state}. It already belongs to an account in this directory, and one address holds one account. Nothing has changed, and whoever invited you does not learn of your account from us.',
  'accounts.letter.taken.then': 'If you expected this, please give them another address of yours. If not, you need not do anything.',

  'accounts.letter.ended.subject': 'Your access to the directory has ended',
  'accounts.letter.ended.what':
    'Your account in the directory of points of contact has been disabled, by whoever looks after the accounts of your State or of the directory’s office. You are signed out everywhere.',
  'accounts.letter.roles.subject': 'Your roles in the directory have changed',
  'accounts.letter.roles.what': 'Your roles in the directory of points of contact are now: {roles}.',
  'accounts.letter.roles.then': 'You were signed out; please sign in again at {host}.',
  'accounts.letter.not-expected': 'If you do not expect this, please ask the administrator of your State or the directory’s office.',

  'accounts.letter.reset.subject': 'Forgotten password',
  'accounts.letter.reset.what':
    'Somebody, probably you, has asked for a new password for your account in the directory of points of contact.',
  'accounts.letter.reset.how':
    'To choose one, open this address in your browser. It can be used once, until {until}; opening the page changes nothing by itself.',
  'accounts.letter.reset.then': 'After that you sign in with the new password and, as always, with your passkey or authenticator app.',
  'accounts.letter.reset.not-you': 'If it was not you, you need not do anything: your password stays as it is.',
  'accounts.letter.reset.not-set-up':
    'Your account has no second factor yet, and a letter alone must not open it. Please ask the administrator of your State or the directory’s office to send you a new invitation. If you have not asked, you need not do anything.',
  'accounts.letter.password.subject': 'Your password was changed',
  'accounts.letter.password.what':
    'The password of your account in the directory of points of contact was changed, by the letter you asked for. You are signed out everywhere.',
  'accounts.letter.password.not-you':
    'If it was not you, please tell the administrator of your State or the directory’s office at once. Without your second factor nobody can sign in as you.',

  'accounts.letter.factors.decided.subject': 'Second factor of {name}: to be reset',
  'accounts.letter.factors.decided.what':
    'Two officers of the directory have decided that your second factors are reset at {due}, because they were told that you have lost them. After that you sign in with your password and set up a new one. If you have lost nothing, please sign in now at {url} and stop this under “Your account”, or tell the administrator of your State.',
  'accounts.letter.factors.decided-with-operator.what':
    'The operator of the installation and an officer of the directory have decided that your second factors are reset at {due}, because they were told that you have lost them. After that you sign in with your password and set up a new one. If you have lost nothing, please sign in now at {url} and stop this under “Your account”, or tell the administrator of your State.',
  'accounts.letter.factors.decided.others':
    'Two officers of the directory have decided that the second factors of {name} ({email}) are reset at {due}, because they were told that they are lost. Please ask the person by another way than mail. If it is not so, stop it under “Accounts” at {url} before that time.',
  'accounts.letter.factors.decided-with-operator.others':
    'The operator of the installation and an officer of the directory have decided that the second factors of {name} ({email}) are reset at {due}, because they were told that they are lost. Please ask the person by another way than mail. If it is not so, stop it under “Accounts” at {url} before that time.',
  'accounts.letter.factors.done.subject': 'Second factor of {name}: reset',
  'accounts.letter.factors.done.what':
    'Your second factors have been reset. Please sign in at {url} with your password and set up a new one straight away.',
  'accounts.letter.factors.done.others':
    'The second factors of {name} ({email}) have been reset, as announced. The person signs in with their password at {url} and sets up a new one.',
  'accounts.letter.factors.cancelled.subject': 'Second factor of {name}: stays as it is',
  'accounts.letter.factors.cancelled.what': 'Your second factors stay as they are: the reset planned for {due} was stopped.',
  'accounts.letter.factors.cancelled.others':
    'The second factors of {name} ({email}) stay as they are: the reset planned for {due} was stopped.',

  'accounts.invitation': 'Your invitation',
  'accounts.invitation.lead': 'Please check that this is you, then choose a password.',
  'accounts.code': 'Code of the letter',
  'accounts.code.hint': '32 letters and digits. They stand at the end of the address in your letter.',
  'accounts.invitation.open': 'Open the invitation',
  'accounts.invitation.for': 'You act for',
  'accounts.invitation.until': 'Can be used until',
  'accounts.invitation.accept': 'Accept and continue',
  'accounts.invitation.next': 'Next you add a passkey or an authenticator app. It takes about two minutes.',
  'accounts.invitation.not-you':
    'If something here is not right, please do not continue, and ask whoever invited you. The invitation ends by itself.',
  'accounts.invitation.closed.text': 'Please ask whoever invited you to send it again. If you have accepted it already, you can sign in.',
  'accounts.password': 'Choose a password',
  'accounts.password.hint':
    'At least {min, plural, one {# character} other {# characters}}. Four or five words that only you would put together are good. Letters of every script, spaces and signs are welcome.',
  'accounts.password.again': 'The same password again',

  'web.nav.accounts': 'Accounts',
  'web.done.accepted': 'Your account is ready. Please sign in; then you set up a second factor.',
  'web.done.invited': 'The invitation is on its way.',
  'web.done.waiting': 'Recorded. The invitation goes out when another officer has confirmed it.',
  'web.done.roles': 'The roles are changed.',
  'web.done.hand-over': 'The function is handed over.',
  'web.done.access-ended': 'The access has ended: the person is signed out everywhere, and their keys have ended.',
  'web.done.disable': 'The account is disabled.',
  'web.done.enable': 'The account is enabled again.',
  'web.done.withdrawn': 'The invitation is withdrawn.',
  'accounts.title': 'Accounts',
  'accounts.lead.state': 'Who can act for your State here, and as what. Only the person themselves knows or changes a password.',
  'accounts.lead.directory':
    'The directory’s office and the nominating authorities of States. States look after all other accounts themselves.',
  'accounts.last-sign-in': 'Last sign-in',
  'accounts.never': 'Not yet',
  'accounts.disabled': 'Disabled',
  'accounts.status': 'Status',
  'accounts.active': 'Active',
  'accounts.since': 'Account since',
  'accounts.factor.none': 'No second factor yet',
  'accounts.factor.passkey': 'Passkey',
  'accounts.factor.totp': 'Authenticator app',
  'accounts.roles': 'Roles',
  'accounts.roles.text':
    'A change holds at once. The person is signed out, told by letter, and signs in again with what they may do from then on.',
  'accounts.hand-over': 'Hand over',
  'accounts.hand-over.text':
    'Roles and points of contact pass to another person of your State, and with them everything that is open there. This account is disabled at the same moment. If the other person has no account yet, please invite them first.',
  'accounts.hand-over.to': 'To whom',
  'accounts.hand-over.not-yet':
    'Whoever has not set up a second factor yet cannot sign in completely, so nothing can be handed over to them.',
  'accounts.hand-over.own': 'I understand: everything passes to this person, and my own access to the directory ends at once.',
  'accounts.hand-over.understood':
    'I understand: everything passes to this person, and the access of {name} to the directory ends at once.',
  'accounts.disable': 'Disable the account',
  'accounts.disable.text': 'The person is signed out everywhere within a second, and their keys end. Nothing they have done is lost.',
  'accounts.enable': 'Enable the account again',
  'accounts.enable.text': 'With the same roles, the same password and the same second factor. API keys that ended stay ended.',
  'accounts.of-state': 'Accounts of a State',
  'accounts.of-state.show': 'Show',
  'accounts.none': 'No accounts yet',
  'accounts.none.text': 'Invite the first person; they choose their own password.',
  'accounts.invitations': 'Open invitations',
  'accounts.invitations.by': 'Invited by {name}',
  'accounts.invitations.by-operator': 'Invited by the operator',
  'accounts.invitations.until': 'Can be used until',
  'accounts.invitations.expired': 'Expired',
  'accounts.invitations.waits': 'Waits for a second officer',
  'accounts.invitations.resend': 'Send again',
  'accounts.invitations.withdraw': 'Withdraw',
  'accounts.invitations.confirm': 'Confirm and send',
  'accounts.invite': 'Invite somebody',
  'accounts.invite.lead':
    'They receive a letter with an address that can be used once, within 72 hours. There they choose a password that nobody else knows, and set up a second factor.',
  'accounts.invite.lead.officer': 'Another officer confirms the invitation before it is sent. The States it concerns can see it.',
  'accounts.invite.name': 'Name of the person',
  'accounts.invite.name.hint': 'In any script, as they write it themselves.',
  'accounts.invite.email.hint': 'Their own address, not one that several people read: it will be theirs alone.',
  'accounts.invite.state': 'To act for',
  'accounts.invite.roles': 'As',
  'accounts.invite.contacts': 'Points of contact they staff',
  'accounts.invite.contacts.hint': 'Only for liaison: whose requests and checks they take care of.',
  'accounts.invite.language': 'Language of the letter',
  'accounts.invite.send': 'Send the invitation',
  'accounts.role.liaison': 'Reads the directory, sends and answers requests, confirms checks.',
  'accounts.role.observer': 'Reads, and changes nothing.',
  'accounts.role.state-administrator': 'Looks after accounts, hours, duty and API keys of the State.',
  'accounts.role.nominating-authority': 'Nominates the points of contact of the State and names its administrators.',
  'accounts.role.manager': 'Keeps the directory and runs verification rounds.',
  'accounts.role.second-officer': 'Confirms what needs two people.',
  'accounts.role.auditor': 'Reads the trail and the configuration.',

  'accounts.reset': 'Forgotten password',
  'accounts.reset.lead':
    'Tell us your address. If it belongs to an account, we send a letter with which you choose a new password within the hour.',
  'accounts.reset.send': 'Send the letter',
  'accounts.reset.factor':
    'Your second factor stays as it is. If you have lost that one, please ask the administrator of your State or the directory’s office.',
  'accounts.reset.sent': 'Please look at your mailbox',
  'accounts.reset.sent.text':
    'If the address belongs to an account, a letter is on its way to it. If none arrives within a few minutes, please check the address and try again.',
  'accounts.reset.new': 'Choose a new password',
  'accounts.reset.then': 'You are then signed out everywhere and sign in with the new password and your second factor.',
  'accounts.reset.change': 'Change the password',
  'accounts.reset.open': 'Continue',
  'accounts.reset.again': 'Ask for a new letter',

  'web.done.reset-asked': 'Recorded. Another officer must confirm it.',
  'web.done.reset-confirmed': 'Confirmed. The person and everybody who administers their State are told, and can stop it until then.',
  'web.done.reset-cancelled': 'Stopped. The second factors stay as they are.',
  'accounts.factors': 'Reset the second factor',
  'accounts.factors.text':
    'For somebody who has lost passkey, app and printed codes. Make sure by another way than mail that it is really them. Another officer confirms; then everybody concerned is told, and after 24 hours the person can set up a new second factor. Their password stays.',
  'accounts.resets': 'Second factors to be reset',
  'accounts.resets.own':
    'Two officers have decided that your second factors are reset, because they were told that you have lost them. If that is not so, please stop it.',
  'accounts.resets.own.with-operator':
    'The operator of the installation and an officer have decided that your second factors are reset, because they were told that you have lost them. If that is not so, please stop it.',
  'accounts.resets.due': 'At',
  'accounts.resets.confirm': 'Confirm',
  'accounts.resets.cancel': 'Stop it',

  'cli.option.json': 'answer in JSON',
  'cli.command.account': 'Who can sign in: invite, disable, enable, reset a second factor.',
  'cli.command.account-list': 'List the accounts of a State, or of the directory’s office and all nominating authorities.',
  'cli.command.account-invite': 'Send somebody an invitation; they choose their own password. The State concerned sees it.',
  'cli.command.account-disable': 'Disable an account; its sessions and keys end within a second.',
  'cli.command.account-enable': 'Enable an account again.',
  'cli.command.account-reset-factors': 'Ask that lost second factors are reset; an officer confirms, and it takes effect after 24 hours.',
  'cli.argument.address': 'e-mail address of the account',
  'cli.option.account-state': 'code of the State; without it, the directory’s office',
  'cli.option.account-name': 'name of the person',
  'cli.option.account-role': 'one or more roles, such as liaison or state-administrator',
  'cli.option.account-contact': 'ids of the points of contact a liaison staffs',
  'cli.option.account-language': 'language of the letter',
  'cli.account.invited': 'The invitation to {address} is on its way.',
  'cli.account.disable': 'The account {address} is disabled.',
  'cli.account.enable': 'The account {address} is enabled again.',
  'cli.account.reset-factors':
    'Recorded for {address}. An officer must confirm it; then the person and everybody who administers their State are told.',

  'error.identity/reset-under-way': 'The second factors of this account are to be reset already.',
  'error.identity/reset-closed': 'This letter can no longer be used: it was used or replaced, or its hour has passed.',
  'error.identity/last-administrator':
    'This is the last account that can sign in and look after the others. Please give somebody else that role first, and have them set up a second factor.',
  'fault.not-set-up': 'This person has not set up a second factor yet. Please wait until they have, or choose somebody else.',
  'fault.hand-over-to-be-confirmed':
    'Please confirm that you know what happens: the access of the account that is handed over ends at once.',
  'fault.no-such-account': 'Please choose somebody of your State with an active account.',
  'error.identity/invitation-closed':
    'This invitation can no longer be used: it was accepted, replaced or withdrawn, or its time has passed.',
  'error.identity/invitation-open': 'This address is invited already. You can send the invitation again or withdraw it.',
  'error.identity/invitation-waits': 'This invitation waits until a second officer confirms it. Only then can it be sent.',
  'fault.password-common':
    'This is one of the first passwords others would try. Please choose another one; several words of your own are good.',
  'fault.password-about-you':
    'This is made of your name, your address or the name of this service. Please choose something others cannot guess.',
  'fault.passwords-differ': 'The two passwords are not the same.',
  'fault.roles-do-not-fit': 'These roles do not belong together: some are for a State, others for the directory’s office.',
  'accounts.invite-again': 'Invite again',
  'accounts.invite-again.others':
    'The holder has never set up a second factor, so there is none to reset. Whoever gives the roles of this account, or the operator of the installation, can invite them again.',
  'accounts.invite-again.text':
    'The person never set up a second factor, so no letter about a forgotten password can let them in. They receive a new invitation, choose a new password and then set up a second factor. Roles stay as they are; what opened the account until now opens it no more.',
  'accounts.roles.text.directory':
    'What somebody loses holds at once. What they gain holds when another officer has confirmed it. Then the person is signed out, told by letter, and signs in again with what they may do from then on.',
  'accounts.changes': 'Changes that wait for a second officer',
  'accounts.changes.text':
    'Nobody in the directory’s office is given more by one person alone. Whoever proposed a change, and whoever it is about, does not confirm it.',
  'accounts.changes.what': 'Roles now: {before}. Roles to be: {after}.',
  'accounts.changes.enable': 'To be enabled again, with these roles: {after}.',
  'accounts.changes.by': 'Proposed by {name}',
  'accounts.changes.by-operator': 'Proposed by the operator',
  'web.done.proposed': 'Recorded. It takes effect when another officer has confirmed it.',
  'web.done.change-withdrawn': 'The proposal is withdrawn. Nothing has changed.',
  'cli.command.account-roles': 'Change what somebody may do. In the directory’s office, what they gain waits for an officer.',
  'cli.command.account-invite-again': 'Invite again somebody who never set up a second factor; a letter alone would not open the account.',
  'cli.account.roles': 'The roles of {address} are changed.',
  'cli.account.invite-again': 'A new invitation to {address} is on its way.',
  'cli.account.waits': 'Recorded for {address}. It takes effect when an officer has confirmed it.',
  'error.identity/second-officer-needed':
    'Nobody gives this role alone: please propose it on the page of the person’s account, and another officer confirms it.',
  'error.identity/password-needed':
    'Single sign-on alone does not set up a second factor. Please sign out, sign in with the password you chose when you accepted your invitation, and set it up then. After that you can use single sign-on.',
  'error.identity/proposal-open':
    'A change of this account waits for a second officer already. Please have it confirmed or withdraw it first.',
  'error.identity/proposal-lapsed': 'Whoever proposed this no longer looks after accounts. Please withdraw it and propose it again.',
  'error.identity/account-not-set-up':
    'An account with this address exists and was never set up. Please open it under “Accounts” and choose “Invite again” (on the command line: account invite-again).',
  'error.identity/not-to-be-invited-again':
    'Only an active account whose holder never set up a second factor is invited again. A forgotten password is replaced by letter; lost second factors are reset by two officers.',
} as const;
