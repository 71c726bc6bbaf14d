package org.anju.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.anju.platform.personal.MobileNumber;
import org.anju.platform.personal.PersonalDataCipher;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, outside every transaction. A message is leased first, so that no
 * other replica sends it too; when the process dies before the answer is kept, it is sent once more
 * after the lease. What fails is tried again, longer and longer apart.
 */
@ApplicationScoped
public class SendMessages {

  private static final Logger LOG = Logger.getLogger(SendMessages.class);

  /** The purpose under which an application keeps the family's mobile number. */
  private static final String MOBILE = "application.mobile";

  private static final int AT_ONCE = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Longer than sending all of them one after the other can take. */
  private static final Duration LEASE = PATIENCE.multipliedBy(AT_ONCE + 5);

  private final Outbox outbox;
  private final ReactiveMailer mailer;
  private final ShortMessages shortMessages;
  private final PersonalDataCipher cipher;
  private final Channels channels;

  SendMessages(
      Outbox outbox,
      ReactiveMailer mailer,
      ShortMessages shortMessages,
      PersonalDataCipher cipher,
      Channels channels) {
    this.outbox = outbox;
    this.mailer = mailer;
    this.shortMessages = shortMessages;
    this.cipher = cipher;
    this.channels = channels;
  }

  @Scheduled(
      identity = "messages",
      every = "{anju.messages.tick:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> send() {
    return address()
        .chain(this::sendWaiting)
        .onFailure()
        .invoke(fault -> LOG.error("Messages wait and are tried again later", fault))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> address() {
    return outbox
        .address(Instant.now(), channels.mail(), channels.sms())
        .chain(notices -> notices == 0 ? Uni.createFrom().voidItem() : address());
  }

  private Uni<Void> sendWaiting() {
    Instant now = Instant.now();
    return outbox
        .lease(now, now.plus(LEASE), AT_ONCE)
        .chain(
            messages ->
                messages.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : sendAll(messages).chain(this::sendWaiting));
  }

  private Uni<Void> sendAll(List<Message> messages) {
    return Multi.createFrom()
        .iterable(messages)
        .onItem()
        .transformToUniAndConcatenate(this::settle)
        .collect()
        .last();
  }

  private Uni<Void> settle(Message message) {
    return Uni.createFrom()
        .deferred(() -> dispatched(message))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .chain(() -> outbox.sent(message))
        .onFailure()
        .recoverWithUni(fault -> failed(message, fault));
  }

  /** The log names neither the recipient nor what the server said, which may name the recipient. */
  private Uni<Void> failed(Message message, Throwable fault) {
    LOG.warnf(
        "Message %d could not be sent, attempt %d: %s",
        message.id(), message.attempts(), fault.getClass().getSimpleName());
    return Retries.isHopeless(message.attempts())
        ? outbox.giveUp(message)
        : outbox.putOff(message, Instant.now().plus(Retries.pauseAfter(message.attempts())));
  }

  private Uni<Void> dispatched(Message message) {
    if (message.addressCipher() == null) {
      return Uni.createFrom().voidItem();
    }
    return switch (message.channel()) {
      case MAIL -> mailer.send(mail(message));
      case SMS -> Uni.createFrom().completionStage(shortMessage(message));
    };
  }

  private CompletionStage<Void> shortMessage(Message message) {
    MobileNumber number = new MobileNumber(cipher.decrypt(message.addressCipher(), MOBILE));
    MessageWords words = MessageWords.in(message.language(), message.use());
    return shortMessages.send(number, words.shortMessage(message.kind(), message.about()));
  }

  /** The id is the message's own, so that a mail sent twice is seen to be one. */
  private Mail mail(Message message) {
    String address = cipher.decrypt(message.addressCipher(), RememberContact.EMAIL);
    MessageWords words = MessageWords.in(message.language(), message.use());
    return Mail.withText(
            address,
            words.subject(message.kind()),
            words.mail(message.kind(), message.about(), channels.pageAddress()))
        .addHeader("Message-ID", "<notice-" + message.id() + "@anju.notice>");
  }
}
