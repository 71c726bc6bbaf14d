package org.anju.selection;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/**
 * Who acts for a family on the day of choosing: the applicant, somebody with the family's power of
 * attorney, or the acquirer's desk for a family that stands before it.
 *
 * @param family the applicant's subject for the own family, else the receipt number
 * @param by the desk's acquirer or the proxy's subject; null for the own family
 */
public record Chooser(Actor actor, Kind kind, String family, @Nullable String by) {

  /** In which capacity somebody acts. */
  public enum Kind {
    OWN("a.applicant = $2 AND $3::text IS NULL", ""),
    PROXY(
        """
        a.receipt = $2 AND EXISTS (SELECT FROM selection_proxy x
          WHERE x.application_id = a.id AND x.subject = $3 AND x.state = 'CONFIRMED')
        """,
        ""),
    DESK(
        "a.receipt = $2 AND o.acquirer = $3",
        "WHEN NOT EXISTS (SELECT FROM offering WHERE id = $1 AND acquirer = $3) THEN 'NOT_YOURS'");

    private final String family;
    private final String stranger;

    Kind(String family, String stranger) {
      this.family = family;
      this.stranger = stranger;
    }

    /**
     * A statement for each capacity.
     *
     * @param template takes $1 offering, $2 family, $3 by, $4 now; {@code %1$s} selects the family
     *     of application {@code a} of offering {@code o}, {@code %2$s} refuses the desk of another
     *     acquirer in the CASE of the outcome
     */
    public static Map<Kind, String> statements(String template) {
      Map<Kind, String> statements = new EnumMap<>(Kind.class);
      for (Kind kind : values()) {
        statements.put(kind, template.formatted(kind.family, kind.stranger));
      }
      return statements;
    }
  }

  public static Chooser own(Actor applicant) {
    return new Chooser(applicant, Kind.OWN, applicant.id(), null);
  }

  /** {@code receipt} is null for the applicant's own family. */
  public static Chooser of(Actor applicant, @Nullable String receipt) {
    return receipt == null
        ? own(applicant)
        : new Chooser(applicant, Kind.PROXY, receipt, applicant.id());
  }

  public static Chooser desk(Actor acquirer, String receipt) {
    return new Chooser(acquirer, Kind.DESK, receipt, acquirer.organisation());
  }

  /** $1 to $4 of {@link Kind#statements}. */
  public Tuple parameters(long offeringId, Instant now) {
    return Tuple.tuple()
        .addLong(offeringId)
        .addString(family)
        .addString(by)
        .addOffsetDateTime(Rows.parameter(now));
  }
}
