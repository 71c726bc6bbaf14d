package org.anju.selection.wish;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The close of a phase as it is computed: families go through one after the other, each is awarded
 * what is left for it, and the published files are digested on the way.
 */
final class Closing {

  /**
   * A family with the list that counts.
   *
   * @param version 0 when it has no list
   */
  record Family(
      long applicationId, int rank, byte[] salt, String receipt, int version, Long[] wishes) {}

  /** A family with what it was awarded. */
  record Settled(long applicationId, int rank, int version, SerialDictatorship.Award award) {}

  /** A unit that is free at the close. */
  record FreeUnit(long id, String building, String entrance, String room) {}

  private final SerialDictatorship dictatorship;
  private final MessageDigest units = WishProtocol.sha256();
  private final MessageDigest wishes = WishProtocol.sha256();
  private final MessageDigest assignment = WishProtocol.sha256();
  private final List<Settled> settled = new ArrayList<>();

  /**
   * @param free ascending by their ids
   */
  Closing(List<FreeUnit> free) {
    Set<Long> ids = new HashSet<>();
    for (FreeUnit unit : free) {
      ids.add(unit.id());
      add(units, WishLines.unit(unit.building(), unit.entrance(), unit.room(), unit.id()));
    }
    dictatorship = new SerialDictatorship(ids);
  }

  /** The next family in the order of the draw. */
  void next(Family family) {
    SerialDictatorship.Award award = dictatorship.next(family.wishes());
    String blinded = WishProtocol.blinded(family.salt(), family.receipt());
    Integer place = award.place() == 0 ? null : award.place();
    add(wishes, WishLines.wishes(blinded, family.rank(), family.version(), family.wishes()));
    add(
        assignment,
        WishLines.outcome(blinded, family.rank(), award.outcome(), award.unit(), place));
    settled.add(new Settled(family.applicationId(), family.rank(), family.version(), award));
  }

  List<Settled> settled() {
    return List.copyOf(settled);
  }

  /** The digests of the three files; nothing can be added afterwards. */
  Digests digests() {
    return new Digests(hex(units), hex(wishes), hex(assignment));
  }

  /** SHA-256 in hex of the published files. */
  record Digests(String units, String wishes, String assignment) {}

  private static void add(MessageDigest file, String line) {
    file.update(WishProtocol.utf8(line));
    file.update((byte) '\n');
  }

  private static String hex(MessageDigest file) {
    return HexFormat.of().formatHex(file.digest());
  }
}
