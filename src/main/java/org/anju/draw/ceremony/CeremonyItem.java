package org.anju.draw.ceremony;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The checklist of a draw, in its order (article 16: the draw is public). Its words stand in {@code
 * minutes.properties} and in the page's texts.
 */
public enum CeremonyItem {
  /** The hall is open to everybody. */
  HALL_OPEN(CeremonyPhase.BEFORE, CeremonyRole.OPERATOR),
  /** Sound and pictures are recorded. */
  RECORDING(CeremonyPhase.BEFORE, CeremonyRole.OPERATOR),
  /** The seal's fingerprint was read aloud and compared with the published one. */
  SEAL_READ(CeremonyPhase.BEFORE, CeremonyRole.NOTARY),
  /** The dice were inspected and shown. */
  DICE_INSPECTED(CeremonyPhase.BEFORE, CeremonyRole.NOTARY, "dice"),
  /** Nobody on the stage has declared an interest. */
  NO_INTEREST(CeremonyPhase.BEFORE, CeremonyRole.SUPERVISOR),
  /** Families of the roster are there and see the table and the screen. */
  FAMILIES_WATCH(CeremonyPhase.BEFORE, CeremonyRole.SUPERVISOR),
  /** Each throw was read aloud. */
  THROWS_READ(CeremonyPhase.DURING, CeremonyRole.NOTARY, "dice"),
  /** The declared issue was shown and its number read aloud. */
  NUMBER_READ(CeremonyPhase.DURING, CeremonyRole.NOTARY, "public-number"),
  /** Two people entered the values and did not see each other's screen. */
  ENTERED_APART(CeremonyPhase.DURING, CeremonyRole.NOTARY, "dice", "public-number"),
  /** The relays' answers for the declared round were shown, and agree. */
  RELAYS_SHOWN(CeremonyPhase.DURING, CeremonyRole.NOTARY, "drand-quicknet"),
  /** The result on the hall's screen is the published one. */
  RESULT_EQUAL(CeremonyPhase.AFTER, CeremonyRole.NOTARY),
  /** The result hangs in the hall, and the recording is kept. */
  RESULT_POSTED(CeremonyPhase.AFTER, CeremonyRole.OPERATOR),
  /** The minutes were read to everybody who signs. */
  MINUTES_READ(CeremonyPhase.AFTER, CeremonyRole.SUPERVISOR);

  private final CeremonyPhase phase;
  private final CeremonyRole role;
  private final Set<String> kinds;

  /**
   * @param kinds the kinds of sources that need it; none when every draw does
   */
  CeremonyItem(CeremonyPhase phase, CeremonyRole role, String... kinds) {
    this.phase = phase;
    this.role = role;
    this.kinds = Set.of(kinds);
  }

  public CeremonyPhase phase() {
    return phase;
  }

  /** Who settles it. */
  public CeremonyRole role() {
    return role;
  }

  boolean belongsTo(Collection<String> kindsOfSources) {
    return kinds.isEmpty() || kindsOfSources.stream().anyMatch(kinds::contains);
  }

  /** The checklist of a draw with such sources, in order. */
  static List<CeremonyItem> of(Collection<String> kindsOfSources) {
    return Arrays.stream(values()).filter(item -> item.belongsTo(kindsOfSources)).toList();
  }
}
