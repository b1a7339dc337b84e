import { createTransport } from 'nodemailer';

import { log, told } from './log.js';
import { fill, texts } from './texts/index.js';

/** Sends the provider's mails, in the language of the account. */
export class Mail {
  constructor(settings) {
    this.from = settings.mailFrom;
    this.publicUrl = settings.publicUrl;
    this.transport = createTransport(settings.smtpUrl, {
      connectionTimeout: 5000,
      greetingTimeout: 5000,
      socketTimeout: 10_000,
    });
  }

  /**
   * Send one of the mails of the texts: 'signUp', 'known', 'reset', 'noAccount', 'address', 'changed'. Answers whether the mail server
   * took it. Nothing of the mail or its reader is logged.
   */
  async send(kind, { to, language, name, link }) {
    const words = texts(language).mail;
    const values = { name, link, site: this.publicUrl };
    const body = [words.greeting, words[kind].body, words.signature]
      .map((part) => fill(part, values))
      .join('\n\n');
    try {
      await this.transport.sendMail({
        from: this.from,
        to,
        subject: words[kind].subject,
        text: `${body}\n`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
      log('info', 'mail sent', { mail: kind });
      return true;
    } catch (error) {
      log('error', 'mail not sent', { mail: kind, ...told(error) });
      return false;
    }
  }
}
