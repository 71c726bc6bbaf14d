package org.anju.selection.file;

import io.vertx.mutiny.sqlclient.Row;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/**
 * To whom a file belongs: the family itself, the acquirer whose flats they are, the officers of the
 * district, and the auditors.
 *
 * @param applicant the family's subject; null when it has none, or for a unit
 */
record FileHolder(String acquirer, String district, @Nullable String applicant) {

  static FileHolder of(Row row, @Nullable String applicant) {
    return new FileHolder(row.getString("acquirer"), row.getString("district"), applicant);
  }

  /** Refused with {@code sale-file.not-yours} for everybody else. */
  void requireOpenTo(Actor actor) {
    boolean open =
        switch (actor.role()) {
          case Roles.APPLICANT -> actor.id().equals(applicant);
          case Roles.ACQUIRER -> acquirer.equals(actor.organisation());
          case Roles.BUREAU_OFFICER, Roles.SUPERVISOR -> actor.servesDistrict(district);
          case Roles.AUDITOR -> true;
          default -> false;
        };
    if (!open) {
      throw RefusedException.of(SaleFileRefusal.NOT_YOURS);
    }
  }
}
