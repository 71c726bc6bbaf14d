package org.anju.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jetbrains.annotations.Nullable;

/**
 * What a leaf says was decided. The state before and after stands in it as a digest only, so that a
 * leaf can be published without personal data.
 *
 * @param action stable name, {@code feature.verb}
 * @param beforeDigest SHA-256 in hex of the state before, null when there was none
 * @param afterDigest SHA-256 in hex of the state after, null when nothing is left
 * @param policyVersion the version that it was made under; null for the city's in force
 */
public record Decision(
    String action,
    String caseType,
    String caseId,
    @Nullable String beforeDigest,
    @Nullable String afterDigest,
    @Nullable String policyVersion) {

  public static Decision of(String action, String caseType, Object caseId) {
    return new Decision(action, caseType, String.valueOf(caseId), null, null, null);
  }

  public Decision before(Object state) {
    return new Decision(action, caseType, caseId, digest(state), afterDigest, policyVersion);
  }

  public Decision after(Object state) {
    return new Decision(action, caseType, caseId, beforeDigest, digest(state), policyVersion);
  }

  /** Made under that version, which is a district's or one that is no longer in force. */
  public Decision under(String version) {
    return new Decision(action, caseType, caseId, beforeDigest, afterDigest, version);
  }

  private static String digest(Object state) {
    try {
      byte[] text = String.valueOf(state).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
