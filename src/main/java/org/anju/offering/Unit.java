package org.anju.offering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One flat 房源 of an offering. Read through the session, changed by set-based SQL (see docs/adr).
 */
@Entity
public class Unit {

  /** Whether the flat can be chosen. */
  @Schema(name = "UnitState")
  public enum State {
    AVAILABLE,
    /** A family has chosen it and has yet to sign. */
    CHOSEN,
    /** Signed: it has left the market. */
    SOLD,
    /** A later price list no longer holds it. */
    WITHDRAWN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "offering_id")
  private long offeringId;

  private String building;
  private String entrance;
  private String room;
  private int storey;
  private String layout;
  private String orientation;

  @Column(name = "built_area")
  private BigDecimal builtArea;

  @Column(name = "inner_area")
  private BigDecimal innerArea;

  @Column(name = "shared_area")
  private BigDecimal sharedArea;

  private String note;

  @Enumerated(EnumType.STRING)
  private State state;

  protected Unit() {}
}
