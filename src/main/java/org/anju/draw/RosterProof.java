package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * Proves to one family that its line is in the sealed roster, without the other lines: the file
 * {@code proof/….json}. After the draw it says the family's place too.
 *
 * @param drawNumber the draw
 * @param index the line, from 0
 * @param line the family's line, without its line feed
 * @param path the hashes of RFC 6962 from the leaf upwards, in hex
 * @param place null before the result
 * @param sealDigest SHA-256 of the seal, in hex
 */
public record RosterProof(
    long drawNumber,
    int index,
    String line,
    List<String> path,
    DrawOrder.@Nullable Place place,
    String sealDigest) {

  public RosterProof {
    path = List.copyOf(path);
  }

  /**
   * @param index the line, from 0
   * @param blockRoots of all blocks of {@link RosterBlocks#LINES} lines, in their order
   * @param block the lines of the block in which the line is
   * @param place null before the result
   */
  public static RosterProof of(
      Seal seal,
      int index,
      List<Hash> blockRoots,
      List<RosterLine> block,
      DrawOrder.@Nullable Place place) {
    int within = index % RosterBlocks.LINES;
    List<Hash> leaves = block.stream().map(RosterProof::leaf).toList();
    List<String> path = new ArrayList<>();
    climb(leaves, within, path);
    climb(blockRoots, index / RosterBlocks.LINES, path);
    return new RosterProof(
        seal.drawNumber(), index, block.get(within).jcs(), path, place, seal.digest().hex());
  }

  /**
   * Reads the published file.
   *
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of a proof
   */
  public static RosterProof parse(String jcs) {
    return CanonicalJson.read(jcs, RosterProof.class);
  }

  /** The published file (RFC 8785). */
  public String jcs() {
    return CanonicalJson.write(this);
  }

  /** Whether the line is in the roster of that seal, at its place. */
  public boolean isIn(Seal seal) {
    return drawNumber == seal.drawNumber()
        && sealDigest.equals(seal.digest().hex())
        && path.stream().allMatch(Hash::isHex)
        && MerkleTree.verifyInclusion(
            leaf(RosterLine.parse(line)),
            index,
            seal.rosterSize(),
            path.stream().map(Hash::parse).toList(),
            Hash.parse(seal.rosterRoot()));
  }

  /** Whether the place has the family's receipt, tier and the ticket that the seed gives it. */
  public boolean isDrawnBy(Seed seed) {
    RosterLine own = RosterLine.parse(line);
    return place != null
        && place.receipt().equals(own.receipt())
        && place.tier() == own.tier()
        && place.ticket().equals(Ticket.of(seed, own).hash().hex());
  }

  private static Hash leaf(RosterLine line) {
    return MerkleTree.leafHash(line.jcs().getBytes(StandardCharsets.UTF_8));
  }

  /** Collects what stands beside the way from there to the root; a last odd one has nothing. */
  private static void climb(List<Hash> level, int from, List<String> path) {
    List<Hash> hashes = level;
    int place = from;
    while (hashes.size() > 1) {
      int sibling = place ^ 1;
      if (sibling < hashes.size()) {
        path.add(hashes.get(sibling).hex());
      }
      hashes = above(hashes);
      place /= 2;
    }
  }

  private static List<Hash> above(List<Hash> level) {
    List<Hash> above = new ArrayList<>();
    for (int i = 0; i < level.size(); i += 2) {
      above.add(
          i + 1 < level.size()
              ? MerkleTree.nodeHash(level.get(i), level.get(i + 1))
              : level.get(i));
    }
    return above;
  }
}
