package org.anju.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which messages leave. Without any setting none does, and people read their inbox. */
@ApplicationScoped
class Channels {

  private final boolean mail;
  private final boolean sms;
  private final String pageAddress;

  Channels(
      @ConfigProperty(name = "anju.mail.host") Optional<String> mailServer,
      @ConfigProperty(name = "anju.sms.enabled", defaultValue = "false") boolean sms,
      @ConfigProperty(name = "anju.page.address") Optional<String> pageAddress) {
    this.mail = mailServer.isPresent();
    this.sms = sms;
    this.pageAddress = pageAddress.orElse("");
  }

  /** Mail is sent when a server is named. */
  boolean mail() {
    return mail;
  }

  boolean sms() {
    return sms;
  }

  /** The page that a mail names; empty when none is set. */
  String pageAddress() {
    return pageAddress;
  }
}
