package org.anju.notice;

import java.util.concurrent.CompletionStage;
import org.anju.platform.personal.MobileNumber;

/**
 * The port for SMS. A city that has a gateway gives a bean of this type, which takes the place of
 * {@link ConsoleShortMessages}.
 */
public interface ShortMessages {

  /** Ends well when the gateway has taken the message; a failure is tried again later. */
  CompletionStage<Void> send(MobileNumber to, String text);
}
