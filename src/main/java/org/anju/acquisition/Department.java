package org.anju.acquisition;

/** Whose opinion an acquisition needs before its last approval. */
public enum Department {
  /** 财政. */
  FINANCE,
  /** 国资. */
  STATE_ASSETS
}
