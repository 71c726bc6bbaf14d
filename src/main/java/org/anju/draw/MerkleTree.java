package org.anju.draw;

import java.util.ArrayList;
import java.util.List;

/** The Merkle tree of RFC 6962, section 2.1, with SHA-256. */
public final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private final List<Hash> leaves;

  private MerkleTree(List<Hash> leaves) {
    this.leaves = leaves;
  }

  public static MerkleTree of(List<byte[]> entries) {
    return new MerkleTree(entries.stream().map(MerkleTree::leafHash).toList());
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
    return leaves.size();
  }

  /** The root; of an empty tree the hash of nothing. */
  public Hash root() {
    return leaves.isEmpty() ? Hash.sha256(new byte[0]) : rootOf(leaves);
  }

  /**
   * The hashes from the leaf's sibling up to a child of the root.
   *
   * @throws IndexOutOfBoundsException when there is no such leaf
   */
  public List<Hash> inclusionProof(int index) {
    List<Hash> proof = new ArrayList<>();
    collectProof(leaves, index, proof);
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

  private static Hash rootOf(List<Hash> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int split = split(leaves.size());
    return nodeHash(rootOf(leaves.subList(0, split)), rootOf(leaves.subList(split, leaves.size())));
  }

  private static void collectProof(List<Hash> leaves, int index, List<Hash> proof) {
    if (index < 0 || index >= leaves.size()) {
      throw new IndexOutOfBoundsException(index);
    }
    if (leaves.size() == 1) {
      return;
    }
    int split = split(leaves.size());
    List<Hash> left = leaves.subList(0, split);
    List<Hash> right = leaves.subList(split, leaves.size());
    if (index < split) {
      collectProof(left, index, proof);
      proof.add(rootOf(right));
    } else {
      collectProof(right, index - split, proof);
      proof.add(rootOf(left));
    }
  }

  /** The largest power of two that is smaller than the size. */
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
