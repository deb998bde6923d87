import { createTransport } from 'nodemailer';
import type { Settings } from '@liaison/settings';
import { type Mail, MailTransport } from './mail-transport.js';

type SmtpSettings = Pick<Settings, 'MAIL_DOMAIN' | 'SMTP_CONNECTIONS' | 'SMTP_TIMEOUT'>;

/** A pool of SMTP connections to the relay at `url`; a connection that falls silent is given up after SMTP_TIMEOUT. */
export function smtpTransport(url: string, settings: SmtpSettings): MailTransport {
  return new SmtpTransport(url, settings);
}

class SmtpTransport extends MailTransport {
  readonly lanes: number;
  private readonly pool;
  private readonly from;

  constructor(
    url: string,
    private readonly settings: SmtpSettings,
  ) {
    super();
    this.lanes = settings.SMTP_CONNECTIONS;
    this.from = { name: 'Liaison', address: `liaison@${settings.MAIL_DOMAIN}` };
    const silence = settings.SMTP_TIMEOUT;
    this.pool = createTransport({
      url,
      pool: true,
      maxConnections: settings.SMTP_CONNECTIONS,
      maxMessages: Infinity,
      // Our rows decide what is tried again, not the pool.
      maxRequeues: 0,
      connectionTimeout: silence,
      greetingTimeout: silence,
      socketTimeout: silence,
      dnsTimeout: silence,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, replyTo, messageId, language, subject, text }: Mail): Promise<string> {
    const { response } = await this.pool.sendMail({
      from: this.from,
      to: { name: '', address: to },
      replyTo: { name: '', address: replyTo },
      envelope: { from: this.from.address, to: [to] },
      messageId,
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      // A relay that trickles its replies never falls silent.
      signal: AbortSignal.timeout(this.settings.SMTP_TIMEOUT * 3),
    });
    return response;
  }

  close(): void {
    this.pool.close();
  }
}
