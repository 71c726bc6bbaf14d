package org.anju.draw;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import supranational.blst.BLST_ERROR;
import supranational.blst.P1_Affine;
import supranational.blst.P2_Affine;

/**
 * The BLS signatures of drand's chain {@code quicknet} (scheme {@code bls-unchained-g1-rfc9380}),
 * checked by the native library blst, which the jar carries for Linux, macOS and Windows.
 */
public final class QuicknetSignature implements BeaconSignature {

  private static final String DOMAIN = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
  private static final byte[] PUBLIC_KEY =
      HexFormat.of()
          .parseHex(
              "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c"
                  + "8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb"
                  + "5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a");
  private static final int SIGNATURE_BYTES = 48;

  @Override
  public boolean signs(long round, byte[] signature) {
    if (signature.length != SIGNATURE_BYTES) {
      return false;
    }
    byte[] message = Hash.sha256(ByteBuffer.allocate(Long.BYTES).putLong(round).array()).bytes();
    try {
      P1_Affine point = new P1_Affine(signature);
      P2_Affine key = new P2_Affine(PUBLIC_KEY);
      return !point.is_inf()
          && point.in_group()
          && point.core_verify(key, true, message, DOMAIN) == BLST_ERROR.BLST_SUCCESS;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
