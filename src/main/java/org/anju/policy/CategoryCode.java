package org.anju.policy;

/** The seven categories of article 6 by their place: A is (一), G is (七). */
public enum CategoryCode {
  A,
  B,
  C,
  D,
  E,
  F,
  G
}
