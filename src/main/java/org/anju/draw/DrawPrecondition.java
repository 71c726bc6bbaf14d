package org.anju.draw;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One condition for freezing the roster.
 *
 * @param count what stands in the way, or how many families or units there are
 */
public record DrawPrecondition(Code code, boolean met, long count) {

  /** The conditions; the names are stable. */
  @Schema(name = "DrawPreconditionCode")
  public enum Code {
    NOTICE_OVER(DrawRefusal.NOTICE_NOT_OVER),
    NO_OPEN_OBJECTION(DrawRefusal.OBJECTION_OPEN),
    EVERY_CASE_DECIDED(DrawRefusal.CASE_UNDECIDED),
    FAMILIES(DrawRefusal.NO_FAMILIES),
    UNITS(DrawRefusal.NO_UNITS);

    private final DrawRefusal refusal;

    Code(DrawRefusal refusal) {
      this.refusal = refusal;
    }

    DrawRefusal refusal() {
      return refusal;
    }
  }
}
