package org.anju.notice;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.anju.platform.personal.MobileNumber;
import org.jboss.logging.Logger;

/** Shows short messages in the log, the number masked, where no gateway is given. */
@DefaultBean
@ApplicationScoped
public class ConsoleShortMessages implements ShortMessages {

  private static final Logger LOG = Logger.getLogger(ConsoleShortMessages.class);

  @Override
  public CompletionStage<Void> send(MobileNumber to, String text) {
    LOG.infof("SMS to %s: %s", to.masked(), text);
    return CompletableFuture.completedStage(null);
  }
}
