package org.anju.selection.faults;

import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/** A family at its devices: it clicks, hears something or nothing, and clicks again. */
final class Household {

  /** A click, which may have to be sent again. */
  record Click(UUID key, long unit) {}

  final String receipt;
  final String token;

  /** It comes only when its time is nearly over. */
  final boolean late;

  private volatile @Nullable Click unanswered;
  private volatile @Nullable Click successful;

  Household(String receipt, String token, boolean late) {
    this.receipt = receipt;
    this.token = token;
    this.late = late;
  }

  @Nullable
  Click unanswered() {
    return unanswered;
  }

  @Nullable
  Click successful() {
    return successful;
  }

  void heardNothing(Click click) {
    unanswered = click;
  }

  void won(Click click) {
    successful = click;
  }

  void lost(Click click) {
    if (click.equals(unanswered)) {
      unanswered = null;
    }
  }
}
