package org.anju.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The Merkle tree of RFC 6962, section 2.1, with SHA-256. Joining neighbours level by level gives
 * that tree, a last odd one going up as it is.
 */
public final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};
  private static final int PAIR = 2 * Hash.BYTES;

  /** From the leaves to the root, each level the hashes one after the other. */
  private final List<byte[]> levels;

  private MerkleTree(byte[] leaves) {
    this.levels = new ArrayList<>();
    levels.add(leaves);
    while (sizeOf(top()) > 1) {
      levels.add(above(top()));
    }
  }

  public static MerkleTree of(List<byte[]> entries) {
    return of(entries.size(), entries::get);
  }

  /**
   * @param entry the entry at each place; asked by several threads
   */
  static MerkleTree of(int size, IntFunction<byte[]> entry) {
    byte[] leaves = new byte[size * Hash.BYTES];
    Chunks.inParallel(
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            byte[] leaf = entry.apply(i);
            Hash.sha256Into(leaves, i, LEAF, leaf, 0, leaf.length);
          }
        });
    return new MerkleTree(leaves);
  }

  public static Hash leafHash(byte[] entry) {
    return Hash.sha256(LEAF, entry);
  }

  public static Hash nodeHash(Hash left, Hash right) {
    return nodeHash(left.bytes(), right.bytes());
  }

  static Hash nodeHash(byte[] left, byte[] right) {
    return Hash.sha256(NODE, left, right);
  }

  public int size() {
    return sizeOf(levels.get(0));
  }

  /** The root; of an empty tree the hash of nothing. */
  public Hash root() {
    return size() == 0 ? Hash.sha256(new byte[0]) : Hash.at(top(), 0);
  }

  /**
   * The hashes from the leaf's sibling up to a child of the root.
   *
   * @throws IndexOutOfBoundsException when there is no such leaf
   */
  public List<Hash> inclusionProof(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    List<Hash> proof = new ArrayList<>();
    int place = index;
    for (byte[] level : levels) {
      int sibling = place ^ 1;
      if (sibling < sizeOf(level)) {
        proof.add(Hash.at(level, sibling));
      }
      place >>= 1;
    }
    return List.copyOf(proof);
  }

  /** Whether the proof leads from the leaf at that place of a tree of that size to the root. */
  public static boolean verifyInclusion(
      Hash leaf, long index, long size, List<Hash> proof, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long place = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : proof) {
      if (last == 0) {
        return false;
      }
      boolean siblingIsLeft = place % 2 == 1 || place == last;
      hash = siblingIsLeft ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
      if (siblingIsLeft) {
        int levelsWithoutSibling = place % 2 == 1 ? 0 : Long.numberOfTrailingZeros(place);
        place >>= levelsWithoutSibling;
        last >>= levelsWithoutSibling;
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  private byte[] top() {
    return levels.get(levels.size() - 1);
  }

  private static int sizeOf(byte[] level) {
    return level.length / Hash.BYTES;
  }

  private static byte[] above(byte[] level) {
    int pairs = sizeOf(level) / 2;
    byte[] above = new byte[level.length - pairs * Hash.BYTES];
    Chunks.inParallel(
        pairs,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            Hash.sha256Into(above, i, NODE, level, i * PAIR, PAIR);
          }
        });
    int joined = pairs * PAIR;
    System.arraycopy(level, joined, above, pairs * Hash.BYTES, level.length - joined);
    return above;
  }
}
